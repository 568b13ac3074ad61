/** Stems of English words that begin with q. */
export const stems = `quack quadrangl quadrant quadrat quadrilater quadrup quadrupl quadruplet quagmir quai quail quaint quainter quaintest quak qualif
  qualifi qualit qualiti qualm quandari quantifi quantit quantiti quantum quarantin quark quarrel quarrelsom quarri quart quarter
  quarterback quarterli quartet quartz quash quaver queasi queasier queasiest queen queenli queenlier queenliest queer queerer queerest
  quell quench queri quest question questionnair queu queue quibbl quich quick quicken quicker quickest quickli quicksand quiet quieter
  quietest quietli quill quilt quinin quintess quintet quintuplet quip quirk quirki quit quitter quiver quiz quizz quizzic quorum quot
  quota quotat quotient`;
