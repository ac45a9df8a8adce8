import fc from 'fast-check';
import { extentOf, placeLabels, scaleOf, textWidth, type Area } from './plotScale';

describe('extentOf', () => {
  it('rounds outwards to even steps', () => {
    expect(extentOf([62, 104], 80)).toEqual({ minimum: 60, maximum: 110 });
  });

  it('shows all four fields even when everybody is on one side or nobody is there', () => {
    expect(extentOf([], 80).minimum).toBeLessThan(80);
    expect(extentOf([], 80).maximum).toBeGreaterThan(80);
    const { minimum, maximum } = extentOf([95, 96], 80);
    expect(minimum).toBeLessThan(80);
    expect(maximum).toBeGreaterThan(96);
  });

  it('holds every value and the cut strictly inside', () => {
    const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.array(value), value, (values, cut) => {
        const { minimum, maximum } = extentOf(values, cut);
        return [...values, cut].every((each) => minimum < each && each < maximum);
      }),
    );
  });
});

describe('scaleOf', () => {
  it('maps the ends onto the pixels, upside down where asked', () => {
    const toY = scaleOf({ minimum: 50, maximum: 100 }, 200, 0);
    expect([toY(50), toY(75), toY(100)]).toEqual([200, 100, 0]);
  });
});

describe('placeLabels', () => {
  const area: Area = { left: 0, top: 0, right: 300, bottom: 200 };
  const look = { fontSize: 10, gap: 5 };

  it('prefers the right, and takes the left at the right edge', () => {
    const dots = [
      { name: '林小满', x: 20, y: 50 },
      { name: '周子衿', x: 290, y: 100 },
    ];
    expect(placeLabels(dots, area, look).map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });

  it('leaves out a name without room, keeps every other one, and covers neither dots nor names nor occupied areas', () => {
    const dot = fc.record({
      name: fc.constantFrom('林小满', '欧阳静姝', 'Amy'),
      x: fc.integer({ min: 5, max: 295 }),
      y: fc.integer({ min: 5, max: 195 }),
    });
    const occupied: Area = { left: 0, top: 0, right: 80, bottom: 15 };
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 60 }), (dots) => {
        const labels = placeLabels(dots, area, look, [occupied]);
        const boxes = labels.map(({ name, x, y, anchor }): Area => {
          const width = textWidth(name, 10);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { left, right: left + width, top: y - 5, bottom: y + 5 };
        });
        const apart = (a: Area, b: Area) =>
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return boxes.every(
          (box, i) =>
            apart(box, occupied) &&
            boxes.every((other, j) => i === j || apart(box, other)) &&
            dots.every(({ x, y }) => apart(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
        );
      }),
    );
  });

  it('names everybody where there is plenty of room', () => {
    const dots = [40, 80, 120, 160].map((y) => ({ name: '客服', x: 100, y }));
    expect(placeLabels(dots, area, look)).toHaveLength(4);
  });
});
