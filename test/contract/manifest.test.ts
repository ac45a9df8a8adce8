import { built, isBuilt, source } from './build';
import { all, only, parseXml, type XmlElement } from './xml';

const manifest = parseXml(source('manifest.xml'));
const production = parseXml(built('manifest.xml').toString());

/** Office refuses a manifest whose elements stand in another order than the schema's. */
const order: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  CustomTab: ['Group', 'Label'],
  OfficeMenu: ['Control'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
};

function outOfOrder(element: XmlElement): string[] {
  const expected = order[element.name];
  const places = element.children.map((child) => expected?.indexOf(child.name) ?? 0);
  const own = expected
    ? element.children.filter((_, i) => (places[i] ?? -1) < 0 || (places[i] ?? 0) < (places[i - 1] ?? 0))
    : [];
  return [...own.map((child) => `${element.name} > ${child.name}`), ...element.children.flatMap(outOfOrder)];
}

function urls(document: XmlElement): string[] {
  const values = (element: XmlElement): string[] => [
    ...Object.entries(element.attributes)
      .filter(([name]) => ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].includes(name))
      .map(([, value]) => value),
    ...element.children.flatMap(values),
  ];
  return values(document).filter((value) => /^https?:/.test(value));
}

describe('manifest.xml', () => {
  it('keeps the order of elements that the schema demands', () => {
    expect(outOfOrder(manifest)).toEqual([]);
  });

  it('has a version of four numbers and a GUID of its own', () => {
    expect(only(manifest, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(only(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('asks for the floor that the add-in is written against', () => {
    const sets = Object.fromEntries(
      all(manifest, 'Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]),
    );
    expect(sets).toEqual({ SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.14' });
  });

  it('runs pane, functions and commands in one long-lived runtime', () => {
    const runtime = only(manifest, 'Runtime');
    expect(runtime.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(only(manifest, 'FunctionFile').attributes.resid).toBe('Taskpane.Url');
    expect(only(only(manifest, 'Page'), 'SourceLocation').attributes.resid).toBe('Taskpane.Url');
  });

  it('uses every resource it defines and defines every one it uses', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
      all(only(manifest, 'Resources'), name).map(({ attributes }) => attributes.id),
    );
    const uses = (element: XmlElement): string[] => [
      ...(element.attributes.resid ? [element.attributes.resid] : []),
      ...element.children.flatMap(uses),
    ];
    const used = new Set(uses(manifest));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.has(id ?? ''))).toEqual([]);
    expect(defined.filter((id) => (id ?? '').length > 32)).toEqual([]);
  });

  it('says every text in Chinese too, within the allowed lengths', () => {
    for (const [section, limit] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
    ] as const) {
      for (const entry of all(only(manifest, section), 'bt:String')) {
        const { id, DefaultValue } = entry.attributes;
        const chinese = all(entry, 'bt:Override').find(({ attributes }) => attributes.Locale === 'zh-CN');
        const texts = [DefaultValue, chinese?.attributes.Value];
        if (id !== 'Functions.Namespace')
          expect({ id, chinese: chinese?.attributes.Value }).toEqual({
            id,
            chinese: expect.stringMatching(/\p{Script=Han}/u),
          });
        for (const text of texts) expect((text ?? '').length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('keeps to the other limits of the schema: names, texts, ids and what every control must have', () => {
    const texts = (name: string) => {
      const element = manifest.children.find((child) => child.name === name);
      return [element?.attributes.DefaultValue, ...(element?.children.map(({ attributes }) => attributes.Value) ?? [])];
    };
    for (const text of texts('DisplayName')) expect((text ?? '').length).toBeLessThanOrEqual(125);
    for (const text of texts('Description')) expect((text ?? '').length).toBeLessThanOrEqual(250);
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      all(manifest, name).map(({ attributes }) => attributes.id ?? ''),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
    for (const icon of all(manifest, 'Icon')) {
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '80']);
    }
    for (const control of all(manifest, 'Control')) {
      expect(only(control, 'Supertip').children.map(({ name }) => name)).toEqual(['Title', 'Description']);
      const action = only(control, 'Action');
      const wanted = action.attributes['xsi:type'] === 'ShowTaskpane' ? 'SourceLocation' : 'FunctionName';
      expect(action.children.map(({ name }) => name)).toContain(wanted);
    }
  });

  it('adds one entry to the menu of cells, which runs a command', () => {
    const menu = only(manifest, 'OfficeMenu');
    expect(menu.attributes.id).toBe('ContextMenuCell');
    const [action, ...more] = all(menu, 'Action');
    expect([action?.attributes['xsi:type'], more]).toEqual(['ExecuteFunction', []]);
    expect(all(manifest, 'ExtensionPoint').map(({ attributes }) => attributes['xsi:type'])).toContain('ContextMenu');
  });

  it('names commands and shortcuts that the pane associates, in keys that Office allows and Excel leaves free', () => {
    const commands = source('src/commands/commands.ts');
    const file = JSON.parse(source('assets/shortcuts.json')) as {
      actions: { id: string; name: string }[];
      shortcuts: { action: string; key: { default: string } }[];
      resources: { default: Record<string, unknown> };
    };
    const chinese = JSON.parse(source('assets/shortcuts.zh-CN.json')) as Record<string, { value: string }>;
    const actions = file.actions.map(({ id }) => id);
    for (const name of [...all(manifest, 'FunctionName').map(({ text }) => text), ...actions]) {
      expect(commands).toContain(`  ${name}: `);
    }
    expect(file.shortcuts.map(({ action }) => action)).toEqual(actions);
    expect(file.actions.map(({ name }) => name)).toEqual(actions.map((id) => `\${resource.${id}_name}`));
    expect(Object.keys(chinese)).toEqual(Object.keys(file.resources.default));
    for (const { value } of Object.values(chinese)) expect(value).toMatch(/\p{Script=Han}/u);
    const keys = file.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    // The pattern that Microsoft recommends; Excel itself uses it with function keys only.
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });

  it('has icons of the sizes it says', () => {
    for (const image of all(only(manifest, 'Resources'), 'bt:Image')) {
      const file = new URL(image.attributes.DefaultValue ?? '').pathname.slice(1);
      const png = built(file);
      const size = Number(/\.(\d+)$/.exec(image.attributes.id ?? '')?.[1]);
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, size, size]);
    }
  });
});

describe('the built manifest', () => {
  it('speaks of one place over https, and of localhost nowhere', () => {
    const origins = new Set(urls(production).map((url) => new URL(url).origin));
    expect([...origins]).toHaveLength(1);
    expect([...origins][0]).toMatch(/^https:\/\//);
    expect(built('manifest.xml').toString()).not.toMatch(/localhost/);
    expect(urls(production)).toHaveLength(urls(manifest).length);
  });

  it('names only files that the build made', () => {
    const base = new URL(only(only(production, 'DefaultSettings'), 'SourceLocation').attributes.DefaultValue ?? '');
    const missing = urls(production).filter((url) => !isBuilt(url.slice(new URL('.', base).href.length)));
    expect(missing).toEqual([]);
  });
});

describe('the built pane', () => {
  const html = built('taskpane.html').toString();

  it("loads office.js from Microsoft's CDN and bundles nothing of it", () => {
    const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source);
    expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(scripts.slice(1)).toEqual(['functions.js', 'taskpane.js']);
    expect(built('taskpane.js').toString()).not.toContain('OSFPerformance');
  });

  it('may talk to nobody but itself', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
    const directives = Object.fromEntries(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives['connect-src'] ?? directives['default-src']).toEqual(["'self'"]);
  });
});
