import { useEffect, useState } from 'react';

/** A voice that lives on this device and speaks English: what is read aloud must not be sent anywhere. */
function localVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return window.speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && lang.startsWith('en'));
}

/** Reads what was said, when asked. Absent where the device has no voice of its own. */
export function HearIt({ words }: { words: string }) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const { speechSynthesis } = window;
    const look = () => setVoice(localVoice());
    look();
    // Some browsers know their voices only after a while.
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  // A line that is no longer on the screen is not read on.
  useEffect(() => () => window.speechSynthesis?.cancel(), [words]);

  if (!voice) return null;
  const speak = () => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
  };
  return (
    <button type="button" className="button quiet small-button hear-it" onClick={speak}>
      Hear it
    </button>
  );
}
