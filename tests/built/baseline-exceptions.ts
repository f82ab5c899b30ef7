/**
 * What the site uses although it has not been Baseline for two years, in the words of the linters, each with what a
 * browser without it shows instead. Whoever adds a line has looked at that.
 */
export const IN_STYLES: Readonly<Record<string, string>> = {
  "At-rule '@view-transition'": 'The next page comes without a fade.',
  "Selector 'view-transition-group'": 'The same.',
  "Property 'accent-color'": 'Boxes and dials have the colour of the system.',
  "Property 'field-sizing'":
    'A script adds rows as one writes (ui/write-box.ts, lesson/kept-note.ts). On a self-check the box has its first height, scrolls, and can be drawn larger.',
  "Property 'forced-color-adjust'":
    'With forced colours a meter has those of the system; what it says stands beside it in words.',
  "Property 'orphans'": 'On paper a single line may stand at the foot of a page.',
  "Property 'widows'": 'On paper a single line may stand at the head of a page.',
  "Property 'print-color-adjust'":
    'On paper the bar of a result may lack its filling; the number stands beside it.',
  "Property 'resize'": 'On phones a box cannot be drawn larger; it grows or scrolls.',
  "Property 'text-size-adjust'":
    'Browsers that enlarge text by themselves know it, by this name or by its old one.',
  "Property 'user-select'": 'Safari knows its old name, which stands beside it.',
  "Selector 'details-content'": 'site/print-button.ts opens what is closed before it is printed.',
  "Value 'avoid' of property 'break-after'": 'On paper a heading may stand at the foot of a page.',
  "Value 'pretty' of property 'text-wrap'": 'The last line of a paragraph may be a single word.',
};

export const IN_SCRIPTS: Readonly<Record<string, string>> = {
  "Feature 'Network Information' (network-information)":
    'It is not known whether somebody saves data; the course then takes it that they do not.',
};
