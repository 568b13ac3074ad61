// Run in a process of its own by apart/run-apart.ts: an index of thousands of documents would hold up the worker.
import type { GuideDocument } from '../../content/model/search/guide.ts';
import { answerApart } from '../apart/answer-apart.ts';
import { guideBase } from './guide-base.ts';

await answerApart((_task: object, documents: GuideDocument[]) => guideBase(documents));
