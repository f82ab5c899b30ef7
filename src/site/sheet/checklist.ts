/** What a checklist's page needs once somebody reaches for it, or has something saved. */
import '../../checklist/tickable-checklist.ts';
import '../../interview/interview-choice.ts';
import '../paper-mark.ts';
