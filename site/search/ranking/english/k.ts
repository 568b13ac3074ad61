/** Stems of English words that begin with k. */
export const stems = `kaleidoscop kangaroo karat kayak keel keen keener keenest keenli keep keeper keepsak keg kei kelp kennel kept kerb kerchief kernel
  kerosen ketamin ketchup keto kettl keyboard keyhol keynot keyston keystrok keyword khaki kick kickback kickoff kid kidnap kidnapp kidnei
  kill killer kiln kilo kilobyt kilogram kilometr kilowatt kilt kimono kind kinda kinder kindergarten kindest kindl kindli kindlier
  kindliest kindr kinfolk king kingdom kingfish kink kinki kinkier kinkiest kinship kiosk kipper kiss kit kitchen kitchenett kite kitten
  kitti kiwi knack knacker knapsack knead knee kneecap kneed kneel knelt knew knicker knife knight knighthood knit knive knob knock
  knocker knockout knoll knot knotti knottier knottiest know knowingli knowledg known knuckl koala kosher kowtow kudo`;
