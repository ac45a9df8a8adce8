import { layOutPlot, plotArea, type PlacedPerson } from './plotLayout';

const person = (agent: string, performance: number, fit: number): PlacedPerson => ({ agent, performance, fit });
const cuts = { performance: 80, fit: 70 };
const layOut = (...people: PlacedPerson[]) => layOutPlot(people, cuts, (field) => field);

describe('layOutPlot', () => {
  it('puts each person into the field of their quadrant', () => {
    const people = [person('a', 90, 90), person('b', 60, 90), person('c', 90, 50), person('d', 60, 50)];
    const { dots, fields } = layOut(...people);
    const names = dots.map(
      ({ x, y }) => fields.find(({ area }) => area.left < x && x < area.right && area.top < y && y < area.bottom)?.name,
    );
    expect(names).toEqual(['both', 'fitOnly', 'performanceOnly', 'neither']);
  });

  it('tiles the whole area with the four fields', () => {
    const { fields } = layOut(person('a', 90, 90));
    const total = fields.reduce((sum, { area }) => sum + (area.right - area.left) * (area.bottom - area.top), 0);
    expect(total).toBeCloseTo((plotArea.right - plotArea.left) * (plotArea.bottom - plotArea.top), 6);
  });

  it('always shows both cuts and drops the end that would cover one', () => {
    const values = (layout: ReturnType<typeof layOut>) => layout.axisNumbers.map(({ value }) => value);
    expect(values(layOut(person('a', 120, 95)))).toEqual(expect.arrayContaining([80, 70]));
    const crowded = layOut(person('a', 2000, 95));
    expect(values(crowded)).not.toContain(0);
    expect(values(crowded)).toContain(80);
  });

  it('draws the way from where a person stood, short of the dot, and none where nobody moved', () => {
    const moved = { ...person('a', 90, 90), from: { performance: 60, fit: 90 } };
    const still = { ...person('b', 70, 60), from: { performance: 70, fit: 60 } };
    const { arrows, dots, cutX } = layOut(moved, still);
    expect(arrows).toHaveLength(1);
    const [arrow] = arrows;
    expect(arrow?.y1).toBeCloseTo(arrow?.y2 ?? 0, 9);
    expect(Number(arrow?.x1)).toBeLessThan(cutX);
    expect(Number(arrow?.x2)).toBeGreaterThan(cutX);
    expect(Number(arrow?.x2)).toBeLessThan((dots[0]?.x ?? 0) - 3.5);
  });
});
