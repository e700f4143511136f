package org.chushi.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;

/**
 * What somebody can expect of a paper before sitting it.
 *
 * @param questions   how many will be asked; 0 when that depends on the banks
 * @param attempts    made so far, a running one included
 * @param limit       allowed attempts, 0 for no limit or when the person is not admitted
 * @param byCode     a code from the invigilator starts it
 * @param extra       time the person gets beyond the limit
 * @param nextAttempt earliest start when a waiting time runs
 * @param running     the attempt under way at this paper
 * @param counting    the result that counts so far
 * @param passed      the end of the last attempt that was passed, whichever counts
 * @param open        whether {@link Exams#start} would let the person in now
 * @param reason      why not, when it is not open
 * @param missing     what is missing then, each with the next thing to do
 */
public record ExamOutlook(String paper, String code, Bilingual title, Bilingual summary, int minutes, int cutPercent,
		int questions, int attempts, int limit, boolean byCode, Duration extra, Optional<Instant> nextAttempt, Optional<UUID> running,
		Optional<ExamResult> counting, Optional<Instant> passed, boolean open, Optional<Bilingual> reason, List<Missing> missing) {

	public ExamOutlook {
		missing = List.copyOf(missing);
	}
}
