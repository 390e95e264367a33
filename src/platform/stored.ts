/** One setting in the browser's storage: versioned, and believed only as far as it can be. */
import { storage, type WxtStorageItem } from 'wxt/utils/storage';

export interface StoredSetting<T> {
  /**
   * The fallback where nothing was chosen, where storage fails, or where what it holds is nothing that we know.
   *
   * @param failed is called where storage failed: the next time it may not.
   */
  read(failed?: () => void): Promise<T>;
  write(value: T): Promise<void>;
  /** Forgets the choice. */
  clear(): Promise<void>;
}

export interface SettingDefinition<T> {
  readonly key: `${'sync' | 'local'}:${string}`;
  readonly fallback: T;
  /** Whether a stored value is one: a newer version on another machine may have synced what this one does not know. */
  readonly accepts: (value: unknown) => boolean;
  /** Of the value's form. Raised with a migration, whenever an older value would mean something else or nothing. */
  readonly version?: number;
  /** By the version that they lead to, from the one before. */
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>>;
}

export function storedSetting<T>(definition: SettingDefinition<T>): StoredSetting<T> {
  const { key, fallback, accepts, version = 1, migrations = {} } = definition;
  const item: WxtStorageItem<T, { v?: number }> = storage.defineItem(key, { fallback, version, migrations });
  return {
    async read(failed) {
      try {
        const value: unknown = await item.getValue();
        return accepts(value) ? (value as T) : fallback;
      } catch {
        failed?.();
        return fallback;
      }
    },
    write: (value) => item.setValue(value),
    clear: () => item.removeValue(),
  };
}
