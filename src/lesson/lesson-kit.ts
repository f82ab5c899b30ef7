/** What a lesson's page needs once somebody reaches for it, or has something saved: little each, so it comes together. */
import './kept-note.ts';
import './read-mark.ts';
import './time-me.ts';
