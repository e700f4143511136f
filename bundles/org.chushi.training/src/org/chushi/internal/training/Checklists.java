package org.chushi.internal.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.model.Behaviour;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistGroup;
import org.chushi.model.ChecklistPurpose;
import org.chushi.training.ChecklistRecord;

/** Fills in checklists. */
final class Checklists {

	private Checklists() {
	}

	/** @param observed ids or codes of behaviours; one the checklist does not have is refused */
	static Result<ChecklistRecord> fill(Library library, String idOrCode, Set<ChecklistPurpose> purposes,
			Set<String> observed) {
		Optional<Checklist> found = library.find(Checklist.class, idOrCode);
		if (found.isEmpty()) {
			return Result.refused(Messages.Checklists_none.text(idOrCode));
		}
		Checklist checklist = found.get();
		if (!purposes.contains(checklist.getPurpose())) {
			return Result.refused(Messages.Checklists_purpose.text(Texts.of(checklist.getTitle())));
		}
		Set<String> left = new HashSet<>(observed);
		List<ChecklistRecord.Group> groups = new ArrayList<>();
		for (ChecklistGroup group : checklist.getGroups()) {
			List<ChecklistRecord.Line> lines = new ArrayList<>();
			for (Behaviour behaviour : group.getBehaviours()) {
				boolean seen = left.remove(behaviour.getId()) | left.remove(behaviour.getCode());
				lines.add(new ChecklistRecord.Line(behaviour.getId(), Texts.of(behaviour.getText()),
						behaviour.isCritical(), seen));
			}
			groups.add(new ChecklistRecord.Group(Texts.of(group.getTitle()), group.getWeight(), lines));
		}
		if (!left.isEmpty()) {
			return Result.refused(
					Messages.Checklists_noBehaviour.text(Texts.of(checklist.getTitle()), left.iterator().next()));
		}
		return Result.done(new ChecklistRecord(checklist.getId(), Texts.of(checklist.getTitle()),
				library.packOf(checklist).version(), checklist.getPassPercent(), groups));
	}
}
