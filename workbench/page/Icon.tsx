/** Line icons on a 20-pixel grid, drawn in the colour of the text around them. */
const paths = {
  sheet: 'M4 3h12v14H4z M4 7.5h12 M4 12h12 M9 3v14',
  open: 'M3 5.5h5l1.5 2H17v8H3z M3 9.5h14',
  save: 'M4 4h9l3 3v9H4z M7 4v4h5V4 M7 16v-4h6v4',
  samples: 'M3.5 4.5h5v5h-5z M11.5 4.5h5v5h-5z M3.5 11.5h5v5h-5z M11.5 11.5h5v5h-5z',
  down: 'M6.5 8.5 10 12l3.5-3.5',
  close: 'M5 5l10 10 M15 5 5 15',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z M10 2v2 M10 16v2 M2 10h2 M16 10h2 M4.3 4.3l1.4 1.4 M14.3 14.3l1.4 1.4 M4.3 15.7l1.4-1.4 M14.3 5.7l1.4-1.4',
  moon: 'M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8z',
};

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      <path d={paths[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
