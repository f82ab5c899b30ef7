/** What a worksheet's page needs once somebody reaches for it, or has something saved. */
import '../../interview/interview-choice.ts';
import '../../worksheet/fillable-worksheet.ts';
import '../paper-mark.ts';
