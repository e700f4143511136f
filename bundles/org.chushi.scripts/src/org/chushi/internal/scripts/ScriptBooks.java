package org.chushi.internal.scripts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.internal.scripts.DeskProjection.Desk;
import org.chushi.internal.scripts.TrialChatProjection.Trial;
import org.chushi.internal.scripts.UseProjection.Use;
import org.chushi.internal.scripts.VariantProjection.Done;
import org.chushi.internal.scripts.VariantProjection.Kept;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.scripts.Variant.State;
import org.chushi.scripts.Variant.Step;

/** Reads the projections of this bundle. */
record ScriptBooks(Documents uses, Documents desks, Documents variants, Documents trials) {

	static ScriptBooks of(Journal journal) {
		return new ScriptBooks(journal.documents(UseProjection.NAME), journal.documents(DeskProjection.NAME),
				journal.documents(VariantProjection.NAME), journal.documents(TrialChatProjection.NAME));
	}

	List<Use> allUses() {
		return uses.all(Use.class);
	}

	Desk desk(UUID person) {
		return desks.find(Desk.class, person.toString()).orElse(Desk.EMPTY);
	}

	Optional<Kept> variant(UUID id) {
		return variants.find(Kept.class, id.toString());
	}

	List<Kept> variantsOf(UUID person) {
		return variants.where(Kept.class, VariantProjection.PERSON, person.toString());
	}

	/** All that happened to it, oldest first. */
	List<Step> stepsOf(UUID variant) {
		return variants.where(Done.class, VariantProjection.VARIANT, variant.toString()).stream().map(Done::step).toList();
	}

	List<Kept> variantsThat(State state) {
		return variants.where(Kept.class, VariantProjection.STATE, state.name());
	}

	/** The latest first. */
	List<Trial> trialsOf(String script) {
		return trials.where(Trial.class, TrialChatProjection.SCRIPT, script).stream()
				.sorted(Comparator.comparing(Trial::signed).thenComparing(Trial::id).reversed()).toList();
	}
}
