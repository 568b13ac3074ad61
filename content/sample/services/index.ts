import type { Document } from '../../model/documents/index.ts';
import { atJanCutting } from './at-jan-cutting.ts';
import { atYourSurgery } from './at-your-surgery.ts';
import { livingWell } from './living-well.ts';
import { talkingAndCompany } from './talking-and-company.ts';

/** Services of the three partnerships. */
export const services: Document[] = [...talkingAndCompany, ...livingWell, ...atYourSurgery, ...atJanCutting];
