import { benchDesk } from './desk/desk.ts';
import { benchGrowth } from './growth/growth.ts';
import { sayWhatWentWrong } from './options.ts';
import { benchPages } from './pages/pages.ts';
import { benchPublish } from './publish/publish.ts';
import { benchRender } from './render/render.ts';
import { benchQuestions } from './search/questions.ts';
import { benchSearch } from './search/search.ts';
import { benchServe } from './serve/serve.ts';

/** What a benchmark gives: figures for machines, and a report for people. */
export interface BenchResult {
  figures: Record<string, unknown>;
  report: string;
}

/** The benchmarks by name: `npm run bench -- NAME --json`. They measure; they never pass or fail. */
const benches: Readonly<Record<string, (options: readonly string[]) => Promise<BenchResult>>> = {
  desk: benchDesk,
  growth: benchGrowth,
  pages: benchPages,
  publish: benchPublish,
  questions: benchQuestions,
  render: benchRender,
  search: benchSearch,
  serve: benchServe,
};

const [name = '', ...options] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  console.error(
    `There is no benchmark ${name === '' ? 'without a name' : `“${name}”`}. There are: ${Object.keys(benches).join(', ')}. For example: npm run bench -- search --json`,
  );
  process.exitCode = 1;
} else {
  try {
    const { figures, report } = await bench(options);
    console.log(options.includes('--json') ? JSON.stringify(figures) : report);
  } catch (error) {
    sayWhatWentWrong(error);
    process.exitCode = 1;
  }
}
