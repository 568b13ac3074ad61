/** Stems of English words that begin with y. */
export const stems = `yacht yak yam yank yap yard yardstick yarn yawn year yearl yearli yearn yeast yell yellow yellowest yelp yen yese yess yesterdai yeti
  yew yield yodel yoga yogurt yoke yokel yolk yonder you young younger youngest youngster your yourself yourselv youth yowl yuck`;
