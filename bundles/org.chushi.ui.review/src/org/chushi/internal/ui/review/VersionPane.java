package org.chushi.internal.ui.review;

import java.util.List;

import org.chushi.differences.FieldChange;
import org.chushi.differences.TextDifference;
import org.chushi.review.Approval;
import org.chushi.review.Behind;
import org.chushi.review.ReviewFile;
import org.chushi.review.Suggestion;
import org.chushi.review.TextVersion;
import org.chushi.review.Turn;
import org.chushi.ui.Batches;
import org.chushi.ui.Card;
import org.chushi.ui.Dates;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What changed since, every version with its differences, who approved what, and every turn. */
final class VersionPane {

	private final Look look;
	private final Room room;
	private final Batches batches;
	private final Runnable again;

	/** @param batches of versions that are shown @param again builds the page again */
	VersionPane(Look look, Room room, Batches batches, Runnable again) {
		this.look = look;
		this.room = room;
		this.batches = batches;
		this.again = again;
	}

	void fill(Composite content, ReviewFile file) {
		behind(content, Behind.of(file.versions(), file.changes()));
		if (!file.changes().isEmpty()) {
			changes(Parts.card(content, look, Messages.VersionPane_since.text()), file.changes());
		}
		List<TextVersion> versions = file.versions().reversed();
		if (versions.isEmpty()) {
			new Paragraph(Parts.card(content, look, Messages.PieceView_versions.text()), look, look.t(Messages.VersionPane_none));
		}
		batches.fill(content, look, versions, v -> version(content, v), again);
		decided(content, file);
		turns(content, file);
	}

	private void behind(Composite content, List<Behind> behind) {
		if (!behind.isEmpty()) {
			Card card = Parts.card(content, look, Messages.VersionPane_behind.text());
			behind.forEach(b -> new Paragraph(card, look, look.t(b.since() == 0 ? Messages.VersionPane_behindNow.text(b.field())
					: Messages.VersionPane_behindSince.text(b.field(), b.since()))));
		}
	}

	private void version(Composite content, TextVersion version) {
		Card card = Parts.card(content, look, Messages.VersionPane_version.text(version.number()));
		new Paragraph(card, look, look.t(Messages.VersionPane_by, room.name(version.by()), Dates.moment(version.at(), room.clock().getZone())));
		if (!version.why().isEmpty()) {
			new Paragraph(card, look, look.t(Messages.MarginCard_why, version.why()));
		}
		if (version.changes().isEmpty()) {
			Paragraph.muted(card, look, look.t(Messages.VersionPane_first));
		}
		changes(card, version.changes());
	}

	/** Each field by itself. */
	private void changes(Composite card, List<FieldChange> changes) {
		for (FieldChange change : changes) {
			new Paragraph(card, look, Type.SMALL_STRONG, look.t(change.field()), look.theme().ink());
			TextDifference difference = change.difference();
			new DifferenceText(card, look, difference);
			difference.note().ifPresent(note -> Paragraph.muted(card, look, look.t(note)));
		}
	}

	private void decided(Composite content, ReviewFile file) {
		List<Suggestion> decided = file.suggestions().stream().filter(s -> !s.open()).toList();
		if (!decided.isEmpty()) {
			Card card = Parts.card(content, look, Messages.VersionPane_decided.text());
			for (Suggestion s : decided) {
				boolean accepted = s.decision() == Suggestion.Decision.ACCEPTED;
				new Paragraph(card, look, look.t(accepted ? Messages.VersionPane_accepted : Messages.VersionPane_refused, s.anchor().exact(), s.text(),
						s.why(), room.name(s.by()), room.name(s.decider()), s.reason()));
			}
		}
	}

	private void turns(Composite content, ReviewFile file) {
		Card card = Parts.card(content, look, Messages.VersionPane_turns.text());
		for (Approval a : file.approvals()) {
			new Paragraph(card, look, look.t(Messages.VersionPane_approval, room.name(a.by()), Dates.moment(a.at(), room.clock().getZone()), a.weighed(), a.of()));
		}
		for (Turn t : file.turns().reversed()) {
			new Paragraph(card, look, look.t(t.why().isEmpty() ? Messages.VersionPane_turn : Messages.VersionPane_turnWhy,
					Dates.moment(t.at(), room.clock().getZone()), room.name(t.by()), t.from().title(), t.to().title(), t.why()));
		}
		if (file.turns().isEmpty()) {
			Paragraph.muted(card, look, look.t(Messages.VersionPane_noTurn));
		}
	}
}
