/** Stems of English words that begin with z. */
export const stems = `zani zanier zaniest zeal zealou zebra zenith zero zest zeta zigzag zillion zinc zinck zip zipper zodiac zombi zone zoo zoolog zoologi
  zoologist zoom zucchini`;
