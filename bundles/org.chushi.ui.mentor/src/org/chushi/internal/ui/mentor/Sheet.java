package org.chushi.internal.ui.mentor;

import java.util.List;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistPurpose;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.ChecklistRecord.Group;
import org.chushi.training.ChecklistRecord.Line;
import org.chushi.ui.Status;

/**
 * A checklist to be filled in.
 *
 * @param handover whether it is about an account that is taken over
 * @param blank    with nothing observed
 */
record Sheet(Bilingual summary, boolean handover, ChecklistRecord blank) {

	static Sheet of(Library library, Checklist checklist) {
		List<Group> groups = checklist.getGroups().stream()
				.map(group -> new Group(Texts.of(group.getTitle()), group.getWeight(),
						group.getBehaviours().stream()
								.map(b -> new Line(b.getId(), Texts.of(b.getText()), b.isCritical(), false)).toList()))
				.toList();
		return new Sheet(Texts.of(checklist.getSummary()), checklist.getPurpose() == ChecklistPurpose.HANDOVER,
				new ChecklistRecord(checklist.getId(), Texts.of(checklist.getTitle()),
						library.packOf(checklist).version(), checklist.getPassPercent(), groups));
	}

	String id() {
		return blank.checklist();
	}

	/** The same with these behaviours observed; others are left out. */
	ChecklistRecord with(Set<String> observed) {
		return new ChecklistRecord(blank.checklist(), blank.title(), blank.packVersion(), blank.passPercent(),
				blank.groups().stream().map(group -> new Group(group.title(), group.weight(), group.lines().stream()
						.map(l -> new Line(l.behaviour(), l.text(), l.critical(), observed.contains(l.behaviour())))
						.toList())).toList());
	}

	/** How the result stands and what it needs. */
	record Verdict(Status status, Bilingual words) {

		static Verdict of(ChecklistRecord filled) {
			long critical = filled.open().stream().filter(Line::critical).count();
			if (filled.passed()) {
				return new Verdict(Status.GOOD, Messages.Verdict_passed.text(filled.passPercent()));
			}
			if (filled.percent() < filled.passPercent()) {
				return new Verdict(Status.WAIT, (critical == 0 ? Messages.Verdict_below : Messages.Verdict_belowCritical)
						.text(filled.passPercent(), critical));
			}
			return new Verdict(Status.WAIT, Messages.Verdict_critical.text(critical));
		}
	}

	static int seen(ChecklistRecord filled) {
		return filled.observed().size();
	}

	static int lines(ChecklistRecord filled) {
		return filled.groups().stream().mapToInt(group -> group.lines().size()).sum();
	}
}
