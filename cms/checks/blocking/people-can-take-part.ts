import type { Check, CheckedDocument } from '../check.ts';

/** Nobody is asked to a meeting they cannot find, nor for an answer they cannot give. What is over or cancelled asks nobody. */
export const peopleCanTakePart: Check<CheckedDocument> = ({ document }) => {
  switch (document.collection) {
    case 'meetings': {
      const { place, howToWatch, watch, isCancelled, minutes } = document;
      if (isCancelled || minutes !== undefined || place !== undefined || howToWatch !== undefined || watch !== undefined) return [];
      return [
        {
          path: ['place', 'name'],
          reason: 'Nobody can find this meeting. Say where it is, or how to watch or join it from elsewhere, or both.',
        },
      ];
    }
    case 'consultations': {
      const { howToAnswer, answer, outcome } = document;
      if (outcome !== undefined || howToAnswer !== undefined || answer !== undefined) return [];
      return [{ path: ['howToAnswer'], reason: 'Nobody can answer this. Say how, or give the address where people answer, or both.' }];
    }
    default:
      return [];
  }
};
