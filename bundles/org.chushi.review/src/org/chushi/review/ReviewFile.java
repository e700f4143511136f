package org.chushi.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Missing;
import org.chushi.differences.FieldChange;
import org.chushi.people.Role;

/**
 * All there is to know about the review of one piece.
 *
 * @param text     as it is now; absent when it is gone
 * @param writers  who wrote or changed it in this round: their approval does not count
 * @param changes  since the version that was asked about, or approved: empty when the text is that one
 * @param missing  before it may be published
 * @param weighing of everybody, of the passages as they are now
 * @param mayWrite whether the one who asks may decide on suggestions now
 */
public record ReviewFile(ReviewSummary summary, Optional<Manuscript> text, List<UUID> writers, List<UUID> asked, Optional<Role> askedRole,
		String note, List<Turn> turns, List<Remark> remarks, List<Suggestion> suggestions, List<Approval> approvals, List<TextVersion> versions,
		List<FieldChange> changes, List<Missing> missing, List<Weighing> weighing, boolean mayWrite) {

	public ReviewFile {
		writers = List.copyOf(writers);
		asked = List.copyOf(asked);
		turns = List.copyOf(turns);
		remarks = List.copyOf(remarks);
		suggestions = List.copyOf(suggestions);
		approvals = List.copyOf(approvals);
		versions = List.copyOf(versions);
		changes = List.copyOf(changes);
		missing = List.copyOf(missing);
		weighing = List.copyOf(weighing);
	}

	public Optional<Weighing> weighing(UUID person, String path) {
		return weighing.stream().filter(w -> w.person().equals(person) && w.path().equals(path)).findFirst();
	}
}
