import { joinWords } from './sentences.ts';

/** The postcodes of a place in few words: "GL1 to GL8 and GL10", without letters alone where districts say more. */
export function postcodeWords(postcodes: readonly string[]): string {
  const parted = postcodes.map((postcode) => {
    const [, letters = postcode, number = ''] = /^([A-Z]+)(\d*)$/.exec(postcode) ?? [];
    return { postcode, letters, number };
  });
  const districts = parted.filter(
    ({ letters, number }) => number !== '' || !parted.some((one) => one.letters === letters && one.number !== ''),
  );
  districts.sort((one, other) =>
    one.letters === other.letters ? Number(one.number) - Number(other.number) : one.letters < other.letters ? -1 : 1,
  );
  const runs: (typeof districts)[] = [];
  for (const district of districts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last !== undefined && last.number !== '' && last.letters === district.letters && Number(last.number) + 1 === Number(district.number);
    if (run !== undefined && isNext) run.push(district);
    else runs.push([district]);
  }
  const words = runs.flatMap((run) =>
    run.length < 3 ? run.map(({ postcode }) => postcode) : [`${run[0]?.postcode ?? ''} to ${run.at(-1)?.postcode ?? ''}`],
  );
  return joinWords(words, 'or');
}
