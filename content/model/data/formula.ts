/**
 * What a spreadsheet program may take for a formula, also where a line break follows; an apostrophe before it keeps it a text. Some
 * read the wide signs of Chinese and Japanese keyboards as the narrow ones.
 */
export const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
