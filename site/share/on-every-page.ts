import { letButtonsKeep } from '../my-list/keep-buttons.ts';
import { letPageBeShared } from './share-and-print.ts';

// One small file for what every page has, rather than one for each.
letButtonsKeep();
letPageBeShared();
// Now buttons do what they say.
document.documentElement.classList.add('has-script');
