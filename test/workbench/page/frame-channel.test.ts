/** @jest-environment jsdom */
import { FrameChannel, frameName, type ChannelMessage } from '../../../src/workbench/page/frame-channel';

/** A frame whose page the test plays: what it says, and what it hears. */
function frameAndPage() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) throw new Error('The frame is not in the page.');
  const heard: { _actionName: string; _correlationId: number; _responseType: number; _data: unknown }[] = [];
  page.postMessage = (message: string) => {
    heard.push(JSON.parse(message) as (typeof heard)[number]);
  };
  const say = (name: string, type: number, data: unknown, correlation = 1) => {
    const message = {
      _messageType: 0,
      _actionName: name,
      _actionType: type,
      _conversationId: 'c',
      _correlationId: correlation,
      _data: data,
    };
    const from = { source: page, origin: location.origin, data: JSON.stringify(message) };
    window.dispatchEvent(new MessageEvent('message', from));
    return new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { frame, heard, say };
}

test('a call is answered to the one who called', async () => {
  const { frame, heard, say } = frameAndPage();
  const channel = new FrameChannel(frame, ({ _data }: ChannelMessage) => Promise.resolve({ echo: _data }));
  await say('executeMethod', 0, 'x', 7);
  expect(heard).toMatchObject([{ _actionName: 'executeMethod', _correlationId: 7, _data: { echo: 'x' } }]);
  channel.dispose();
});

test('a message that wants no answer gets none', async () => {
  const { frame, heard, say } = frameAndPage();
  const channel = new FrameChannel(frame, () => undefined);
  await say('ContextActivationManager_notifyHost', 0, null);
  expect(heard).toEqual([]);
  channel.dispose();
});

test('an event is sent only while the page wants it', async () => {
  const { frame, heard, say } = frameAndPage();
  const channel = new FrameChannel(frame, () => undefined);
  channel.fireIfWanted('richApiMessage', 1);
  await say('richApiMessage', 1, null);
  channel.fireIfWanted('richApiMessage', 2);
  await say('richApiMessage', 2, null);
  channel.fireIfWanted('richApiMessage', 3);
  expect(heard.filter(({ _responseType }) => _responseType === 1).map(({ _data }) => _data)).toEqual([2]);
  channel.dispose();
});

test('a ribbon command waits until the page listens', async () => {
  const { frame, heard, say } = frameAndPage();
  const channel = new FrameChannel(frame, () => undefined);
  const fired = channel.fire('appCommandInvoked', ['1', 'build']);
  expect(heard).toEqual([]);
  await say('appCommandInvoked', 1, null);
  await fired;
  expect(heard.at(-1)).toMatchObject({ _responseType: 1, _data: ['1', 'build'] });
  channel.dispose();
});

test('other frames, other origins and other messages are not heard', () => {
  const { frame } = frameAndPage();
  const calls: unknown[] = [];
  const channel = new FrameChannel(frame, (message) => calls.push(message));
  const data = JSON.stringify({ _messageType: 0, _actionName: 'executeMethod', _actionType: 0 });
  const { origin } = location;
  for (const init of [
    { source: window, origin, data },
    { source: frame.contentWindow, origin: 'https://elsewhere.example', data },
    { source: frame.contentWindow, origin, data: 'hello' },
    { source: frame.contentWindow, origin, data: '{' },
    { source: frame.contentWindow, origin, data: { _messageType: 0 } },
  ]) {
    window.dispatchEvent(new MessageEvent<unknown>('message', init));
  }
  expect(calls).toEqual([]);
  channel.dispose();
});

test('the frame is named as a shared runtime with custom functions in the display language', () => {
  expect(JSON.parse(frameName('conversation', 'control', 'zh-CN', 'https://localhost:3000'))).toEqual({
    hostInfo: 'excel$web$16.00$zh-cn$control$$$3',
    xdmInfo: 'conversation|control|https://localhost:3000',
  });
});
