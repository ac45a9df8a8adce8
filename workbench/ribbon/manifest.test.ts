import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { readManifest } from './manifest';

const own = readFileSync('manifest.xml', 'utf8');
const read = (xml: string, locale: string) => readManifest(new DOMParser().parseFromString(xml, 'text/xml'), locale);

describe("the add-in's own manifest", () => {
  it('names the tab, groups and buttons in the language asked for', () => {
    const zh = read(own, 'zh-CN');
    const en = read(own, 'en-US');
    expect(zh.name).toBe('客服工具箱');
    expect(zh.tab.label).toBe('客服');
    expect(en.tab.label).toBe('Kefu');
    expect(zh.tab.groups.length).toBeGreaterThan(0);
    expect(zh.tab.groups.map(({ id }) => id)).toEqual(en.tab.groups.map(({ id }) => id));
    for (const button of zh.tab.groups.flatMap(({ buttons }) => buttons)) {
      expect(button.tip.description).toMatch(/[\u4e00-\u9fff]/);
      expect(button.icons.map(({ size }) => size)).toEqual([16, 32, 80]);
    }
  });

  it('finds the pane, the functions and their descriptions by path, whatever the origin', () => {
    const zh = read(own, 'zh-CN');
    expect(zh.paneUrl).toBe('/taskpane.html');
    expect(zh.functions).toEqual({ namespace: 'KEFU', metadataUrl: '/functions.zh-CN.json' });
    expect(read(own, 'en-US').functions.metadataUrl).toBe('/functions.json');
  });

  it('finds the entry of the menu of cells, and the shortcuts', () => {
    expect(read(own, 'zh-CN').cellMenu).toMatchObject({
      label: '解释这个单元格',
      action: { kind: 'function', name: 'openExplain' },
    });
    expect(read(own, 'en-US').shortcuts).toEqual({
      url: '/assets/shortcuts.json',
      resourcesUrl: '/assets/shortcuts.zh-CN.json',
    });
  });

  it('tells buttons that run a function from those that open the pane', () => {
    const actions = read(own, 'zh-CN').tab.groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
    expect(actions).toContainEqual({ kind: 'function', name: 'openReview' });
    expect(actions).toContainEqual({ kind: 'pane' });
  });
});

describe('a manifest that Excel would reject', () => {
  it('is refused with the name of what is missing', () => {
    expect(() => read(own.replace('<bt:String id="Tab.Label"', '<bt:String id="Tab.Other"'), 'zh-CN')).toThrow(
      'Tab.Label',
    );
    expect(() => read('<other/>', 'zh-CN')).toThrow('OfficeApp');
    expect(() => read(own.replace(/<CustomTab[\s\S]*<\/CustomTab>/, ''), 'zh-CN')).toThrow('CustomTab');
  });
});
