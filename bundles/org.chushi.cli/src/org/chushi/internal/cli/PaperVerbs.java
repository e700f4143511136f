package org.chushi.internal.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.papers.Filling;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperSummary;

/** Commands that build papers. */
final class PaperVerbs {

	private static final String INTO = "--into";
	private static final long LARGEST = 1 << 20;

	private PaperVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("paper list", List.of(), in -> in.services().papers().list(in.session()).map(
						all -> Answer.of(Map.of("papers", all), all.stream().flatMap(p -> lines(p).stream()).toList()))),
				Verb.of("paper show", List.of(Arg.of("PAPER")),
						in -> in.services().papers().plan(in.session(), in.get("PAPER")).map(PaperVerbs::plan)),
				Verb.of("paper check", List.of(Arg.of("FILE")),
						in -> plan(in).then(p -> in.services().papers().check(in.session(), p)).map(PaperVerbs::filling)),
				Verb.of("paper build", List.of(Arg.of("FILE"), new Arg(INTO, true, false, false)),
						in -> plan(in).then(p -> in.services().papers().store(in.session(), in.get(INTO), p)).map(PaperVerbs::stored)));
	}

	private static Result<PaperPlan> plan(Input in) {
		Path file = in.path("FILE");
		try {
			return !Files.isRegularFile(file) || Files.size(file) > LARGEST
					? Result.refused(Messages.PaperVerbs_noFile.text(in.get("FILE")))
					: in.services().papers().read(in.session(), Files.readString(file));
		} catch (MalformedInputException e) {
			return Result.refused(Messages.PaperVerbs_encoding.text(in.get("FILE")));
		} catch (IOException e) {
			return Result.refused(Messages.PaperVerbs_unreadable.text(in.get("FILE")));
		}
	}

	private static Answer plan(PaperPlan plan) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Lines.columns(plan.code(), plan.title(), Messages.PaperVerbs_terms.text(plan.minutes(), plan.cutPercent())));
		plan.sections().forEach(s -> lines.add(Lines.indented(
				Lines.columns(s.title(), s.bank(), Messages.PaperVerbs_section.text(s.draw(), s.points(), s.quotas().size())))));
		return Answer.of(plan, lines);
	}

	/** Found wrong when the banks cannot fill it. */
	private static Answer filling(Filling filling) {
		return new Answer(filling, said(filling), !filling.met());
	}

	private static List<Bilingual> said(Filling filling) {
		List<Bilingual> lines = new ArrayList<>(List.of(filling.said()));
		filling.missing().forEach(m -> lines.add(Lines.indented(Lines.missing(m))));
		return lines;
	}

	private static Answer stored(PaperSummary paper) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.PaperVerbs_stored.text(paper.code(), paper.pack(), paper.version()));
		lines.addAll(said(paper.filling()));
		return Answer.of(paper, lines);
	}

	private static List<Bilingual> lines(PaperSummary paper) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Lines.columns(paper.code(), paper.title(), paper.pack(),
				Messages.PaperVerbs_terms.text(paper.minutes(), paper.cutPercent())));
		said(paper.filling()).forEach(l -> lines.add(Lines.indented(l)));
		return lines;
	}
}
