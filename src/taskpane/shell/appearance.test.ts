import { isDarkColour, prefersDark } from './appearance';

describe('prefersDark', () => {
  it('believes Excel before the system', () => {
    expect(prefersDark({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe(false);
    expect(prefersDark({ bodyBackgroundColor: '#262626' }, false)).toBe(true);
    expect(prefersDark({ bodyBackgroundColor: '#FFFFFF' }, true)).toBe(false);
  });

  it('follows the system where Excel says nothing', () => {
    expect(prefersDark(undefined, true)).toBe(true);
    expect(prefersDark({}, false)).toBe(false);
  });
});

describe('isDarkColour', () => {
  it('weighs green heavier than blue', () => {
    expect(isDarkColour('#0000ff')).toBe(true);
    expect(isDarkColour('#00ff00')).toBe(false);
  });

  it('takes an unreadable colour for light', () => {
    expect(isDarkColour('white')).toBe(false);
  });
});
