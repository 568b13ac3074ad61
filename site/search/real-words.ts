/** English words about health and life that a site may not use and that must not be "corrected" to others that look like them. */
export const realWords: ReadonlySet<string> = new Set(
  `abuse abused acne adhd aids angry ankle arms assault autism autistic baby babies back bald bath birth bleed blind blood boils bones bowel brain bread breast broken bruise bully bullied burn burns bump cancer cans
  cannabis carer cars cash child children clinic cocaine coil colds condom cough covid cramp cream crime cries cut cuts dead deaf death dental dentist dementia diarrhoea dirty divorce dizzy dog dogs drip drug drugs dying dyslexia ears earwax eczema
  eyes faint fall falls fear feet fever fire flea fleas flood flu food foot foster funeral gambling gamble gas gout gums hair hand hands harm hate head hearing heat heel hernia heroin herpes hip hips hives hospice hungry hurt itch itchy jabs jaw
  joint joints kidney kids knee knees lice limp limbs liver lump lumps marriage measles meningitis migraine milk mite mole moles mould mouth mumps murder muscle nails naps nausea neck nerve noise nose nurse nurses organ ovary panic pain
  parent parents parking passport period periods pet pets pill pills pimple piles plaster poison polio porn pregnant pregnancy prison pulse puppy rape rash refugee rest ribs ring robbed safe scan scans scar school scabies sepsis sex shingles shop sick
  sight sinus skin sleep smear smell snake snore sore speech spine spots sprain sperm stairs stalker steps stitch stoma stomach stone stones stool stroke suicide sugar sun sunburn swab sweat swim syphilis talk taste tax teen
  teeth tests theft thirst throat thrush thyroid ticks tired toilet tongue tooth touch train transgender trauma travel tumour twin twins ulcer ulcers urine vaccine vaccination vein veins vet victim violence violent virus visa vision vomit walk warts wasp water wheeze
  wheelchair widow wife wind womb women worms wound wrist`.split(/\s+/),
);
