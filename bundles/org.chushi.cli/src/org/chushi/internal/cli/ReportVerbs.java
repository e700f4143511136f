package org.chushi.internal.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.LearningRecords.Form;
import org.chushi.reports.LearningRecords.Order;
import org.chushi.reports.Written;

/** Commands that take things out: learning records, reports, competency frameworks. */
final class ReportVerbs {

	private static final String LINES = "--lines";
	private static final String SINCE = "--since";
	private static final String THROUGH = "--through";
	private static final String WHOSE = "--whose";
	private static final String NAMES = "--names";
	private static final String HOME = "--home";
	private static final String REPLACE = "--replace";

	private ReportVerbs() {
	}

	static List<Verb> all() {
		return List.of(Verb.of("export xapi", List.of(Arg.of("FILE"), Arg.flag(LINES), Arg.maybe(SINCE), Arg.maybe(THROUGH), Arg.many(WHOSE), Arg.flag(NAMES),
				Arg.maybe(HOME), Arg.flag(REPLACE)), ReportVerbs::records));
	}

	private static Result<Answer> records(Input in) {
		return in.people(WHOSE).then(whose -> day(in, SINCE).then(since -> day(in, THROUGH).then(through -> in.services().records().export(in.session(),
				new Order(in.path("FILE"), in.has(LINES) ? Form.LINES : Form.ARRAY, since, through, Set.copyOf(whose), in.has(NAMES),
						in.has(HOME) ? in.get(HOME) : LearningRecords.HOME),
				in.has(REPLACE), Progress.SILENT)))).map(ReportVerbs::written);
	}

	private static Result<Optional<LocalDate>> day(Input in, String option) {
		return in.has(option) ? in.date(option).map(Optional::of) : Result.done(Optional.empty());
	}

	static Answer written(Written written) {
		return Answer.of(written, Messages.ReportVerbs_written.text(written.file().toString(), written.things()));
	}
}
