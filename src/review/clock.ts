/** Now, by the clock on the wall: `2026-11-01 09:05`. */
export function wallTime(): string {
  const time = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
