import { isRecord } from './protocol';

type Settings = Record<string, string>;

/** `Office.context.document.settings`: loaded and saved as a whole, each value a JSON text. */
export function loadSettings(settings: Settings): Record<string, unknown> {
  return { Properties: { Settings: Object.entries(settings).map(([Name, Value]) => ({ Name, Value })) } };
}

export function saveSettings(settings: Settings, data: Record<string, unknown>): Record<string, unknown> {
  const saved = isRecord(data.DdaSettingsMethod) ? data.DdaSettingsMethod.Properties : data.Properties;
  for (const key of Object.keys(settings)) delete settings[key];
  for (const [key, value] of pairs(saved)) settings[key] = value;
  return {};
}

function pairs(saved: unknown): [string, string][] {
  const entries: unknown[] = Array.isArray(saved) ? saved : [];
  return entries.flatMap((entry): [string, string][] =>
    Array.isArray(entry) ? [[String(entry[0]), String(entry[1])]] : [],
  );
}
