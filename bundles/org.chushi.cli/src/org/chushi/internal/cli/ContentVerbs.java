package org.chushi.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.content.InstalledPack;
import org.chushi.core.Diagnostic;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.cli.Verb.Door;
import org.chushi.internal.content.FolderPacks;
import org.chushi.journal.Journal;
import org.chushi.journal.Seal;
import org.chushi.journal.Verification;
import org.chushi.model.Behaviour;
import org.chushi.model.Checklist;
import org.chushi.people.Role;

/** Commands about packs and the journal. */
final class ContentVerbs {

	private ContentVerbs() {
	}

	static List<Verb> all() {
		return List.of(new Verb("pack list", Door.PACKS, List.of(), ContentVerbs::packs),
				new Verb("pack check", Door.PACKS, List.of(Arg.maybe("FILE")), ContentVerbs::check),
				new Verb("journal verify", Door.NONE, List.of(Arg.maybe("--against")), ContentVerbs::verify),
				Verb.of("journal accept", List.of(Arg.of("--reason")), ContentVerbs::accept),
				new Verb("journal restore", Door.NONE, List.of(Arg.of("FILE")),
						in -> in.place().journals().restore(in.path("FILE"), in.place().location(), Progress.SILENT).map(
								found -> Answer.of(found, Messages.ContentVerbs_restored.text(found.events(),
										in.place().location().folder().toString())))),
				new Verb("journal rebuild", Door.FOLDER, List.of(), ContentVerbs::rebuild),
				new Verb("journal backup", Door.FOLDER, List.of(Arg.of("FILE")),
						in -> in.services().journal().backup(in.path("FILE")).map(
								n -> Answer.of(Map.of("bytes", n), Messages.ContentVerbs_backedUp.text(in.get("FILE"), n)))),
				new Verb("journal export", Door.FOLDER, List.of(Arg.of("FILE")),
						in -> in.services().journal().export(in.path("FILE"), Progress.SILENT).map(
								n -> Answer.of(Map.of("events", n), Messages.ContentVerbs_exported.text(in.get("FILE"), n)))),
				new Verb("journal seal", Door.FOLDER, List.of(), ContentVerbs::seal));
	}

	private static Result<Answer> seal(Input in) {
		Optional<Refused<Void>> hold = in.services().journal().hold();
		if (hold.isPresent()) {
			return hold.get().as();
		}
		Seal seal = in.services().journal().seal();
		return Result.done(Answer.of(seal, Messages.ContentVerbs_sealed.text(seal.deviceSequence(), seal.hash())));
	}

	private static Result<Answer> rebuild(Input in) {
		Journal journal = in.services().journal();
		return journal.rebuild(Progress.SILENT).map(events -> {
			List<Diagnostic> notes = journal.unread().stream().toList();
			List<Bilingual> lines = new ArrayList<>(List.of(Messages.ContentVerbs_rebuilt.text(events)));
			notes.forEach(note -> lines.add(Lines.diagnostic(note)));
			return Answer.of(Map.of("events", events, "notes", notes), lines);
		});
	}

	private static Result<Answer> accept(Input in) {
		if (!in.session().is(Role.ADMINISTRATOR)) {
			return Result.refused(Messages.ContentVerbs_administrator.text(Role.ADMINISTRATOR.title()));
		}
		return in.services().journal().accept(in.session().actor(), in.get("--reason"), Progress.SILENT)
				.map(n -> Answer.of(Map.of("events", n), Messages.ContentVerbs_accepted.text(n)));
	}

	/** All behaviours of a checklist. */
	static Set<String> behaviours(Input in, String checklist) {
		return in.services().packs().library().find(Checklist.class, checklist).stream()
				.flatMap(c -> c.getGroups().stream()).flatMap(g -> g.getBehaviours().stream()).map(Behaviour::getId)
				.collect(Collectors.toSet());
	}

	private static Result<Answer> packs(Input in) {
		List<InstalledPack> packs = in.packs().library().packs();
		return Result.done(Answer.of(Map.of("packs", packs), packs.stream().map(ContentVerbs::line).toList()));
	}

	private static Result<Answer> check(Input in) {
		List<InstalledPack> packs = in.has("FILE")
				? List.of(in.packs().check(FolderPacks.at(in.path("FILE"))))
				: in.packs().library().packs();
		List<Bilingual> lines = new ArrayList<>();
		for (InstalledPack pack : packs) {
			lines.add(line(pack));
			pack.problems().forEach(p -> lines.add(Lines.indented(Lines.diagnostic(p))));
		}
		return Result.done(new Answer(Map.of("packs", packs), lines, packs.stream().anyMatch(InstalledPack::broken)));
	}

	private static Bilingual line(InstalledPack pack) {
		return Lines.columns(pack.code(), pack.version(), pack.title(),
				pack.broken() ? Messages.ContentVerbs_broken.text(pack.errors()) : Messages.ContentVerbs_sound.text());
	}

	private static Result<Answer> verify(Input in) {
		Optional<Path> against = in.has("--against") ? Optional.of(in.path("--against")) : Optional.empty();
		return in.place().journals().verify(in.place().location(), against, Progress.SILENT).map(ContentVerbs::verified);
	}

	private static Answer verified(Verification found) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.ContentVerbs_verified.text(found.events(), found.seals()));
		found.findings().forEach(f -> lines.add(Lines.diagnostic(f)));
		lines.add((found.isIntact() ? Messages.ContentVerbs_intact : Messages.ContentVerbs_notIntact).text());
		return new Answer(found, lines, !found.isIntact());
	}
}
