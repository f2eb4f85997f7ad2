import type { Telling } from './telling.svelte';

export const channelOf = (story: string): string => `maillage.story.${story}`;

/** What the window with the notes says to the one that is shown, and the other way round. */
export type Word = { at: number } | { by: number } | { hello: true };

/** The second window of whoever presents: it shows the notes, and can go on as well. */
export class Aside {
  private readonly channel: BroadcastChannel;

  constructor(private readonly telling: Telling) {
    this.channel = new BroadcastChannel(channelOf(telling.story.id));
    this.channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if ('by' in data) telling.by(data.by);
      else if ('hello' in data) this.tell(telling.at);
    };
  }

  open(): void {
    window.open(`${location.pathname}?notes`, channelOf(this.telling.story.id), 'popup,width=760,height=620');
  }

  tell(at: number): void {
    this.channel.postMessage({ at } satisfies Word);
  }

  close(): void {
    this.channel.close();
  }
}
