import { days, serialOf } from '../calendar';
import { randomStream } from '../random';

export interface TrapAgent {
  employeeId: string;
  agent: string;
  group: string;
}

/** One person's true figures of one day. */
export interface DayFigures {
  day: number;
  agent: string;
  consulted: number;
  received: number;
  inquiring: number;
  paying: number;
  sales: number;
  averageResponse: number;
}

export const team: readonly TrapAgent[] = [
  { employeeId: '01001', agent: '小美', group: 'A组' },
  { employeeId: '01002', agent: '阿强', group: 'A组' },
  { employeeId: '01003', agent: 'Amy01', group: 'A组' },
  { employeeId: '01004', agent: '小新', group: 'B组' },
  { employeeId: '01005', agent: '老周', group: 'B组' },
];

export const october = days(serialOf('2026-10-01'), serialOf('2026-10-31'));

/** Everybody's October; days off have no row. */
export function simulateOctober(seed: number): DayFigures[] {
  const random = randomStream('traps', seed, 'figures');
  return october.flatMap((day) =>
    team.flatMap(({ agent }): DayFigures[] => {
      if (random.chance(0.15)) return [];
      const consulted = random.integer(20, 120);
      const received = random.integer(Math.ceil(consulted / 2), consulted);
      const inquiring = random.integer(Math.ceil(received / 3), received);
      const paying = random.integer(0, inquiring);
      const sales = Math.round(paying * random.integer(5000, 20000)) / 100;
      return [{ day, agent, consulted, received, inquiring, paying, sales, averageResponse: random.integer(15, 60) }];
    }),
  );
}
