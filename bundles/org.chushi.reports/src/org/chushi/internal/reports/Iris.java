package org.chushi.internal.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Identifiers of verbs, activities and their types. */
final class Iris {

	/** Activity types of ADL, and what has none there from the registry of Tin Can. */
	enum Kind {
		COURSE("http://adlnet.gov/expapi/activities/course", "programmes"),
		LESSON("http://adlnet.gov/expapi/activities/lesson", "lessons"),
		ASSESSMENT("http://adlnet.gov/expapi/activities/assessment", "papers"),
		QUESTION("http://adlnet.gov/expapi/activities/question", "questions"),
		ACTIVITY("http://adlnet.gov/expapi/activities/performance", "activities"),
		PAIR_WORK("http://adlnet.gov/expapi/activities/performance", "checklists"),
		PRACTICE("http://adlnet.gov/expapi/activities/module", "rounds"),
		GATE("http://adlnet.gov/expapi/activities/objective", "gates"),
		CERTIFICATE("http://activitystrea.ms/schema/1.0/badge", "certificates");

		private final String type;
		private final String folder;

		Kind(String type, String folder) {
			this.type = type;
			this.folder = folder;
		}

		String type() {
			return type;
		}
	}

	/** Verbs of ADL; {@link #EARNED} is of the registry of Tin Can, {@link #SATISFIED} of cmi5, the last three are our own. */
	enum Verb {
		REGISTERED("http://adlnet.gov/expapi/verbs/registered", "登记了", "registered"),
		INITIALIZED("http://adlnet.gov/expapi/verbs/initialized", "打开了", "initialized"),
		COMPLETED("http://adlnet.gov/expapi/verbs/completed", "完成了", "completed"),
		ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted", "开始了", "attempted"),
		ANSWERED("http://adlnet.gov/expapi/verbs/answered", "回答了", "answered"),
		PASSED("http://adlnet.gov/expapi/verbs/passed", "通过了", "passed"),
		FAILED("http://adlnet.gov/expapi/verbs/failed", "没有通过", "failed"),
		SCORED("http://adlnet.gov/expapi/verbs/scored", "得到成绩", "scored"),
		ABANDONED("https://w3id.org/xapi/adl/verbs/abandoned", "中止了", "abandoned"),
		SATISFIED("https://w3id.org/xapi/adl/verbs/satisfied", "达到了", "satisfied"),
		EARNED("http://id.tincanapi.com/verb/earned", "获得了", "earned"),
		REVOKED("http://www.chushi.org/xapi/verbs/lost", "失去了", "lost"),
		SUSPENDED("http://www.chushi.org/xapi/verbs/suspended", "被暂停了", "was suspended from"),
		REGAINED("http://www.chushi.org/xapi/verbs/regained", "恢复了", "regained");

		private final String iri;
		private final String zh;
		private final String en;

		Verb(String iri, String zh, String en) {
			this.iri = iri;
			this.zh = zh;
			this.en = en;
		}

		String iri() {
			return iri;
		}

		String zh() {
			return zh;
		}

		String en() {
			return en;
		}
	}

	private static final String OURS = "http://www.chushi.org/xapi/";

	private Iris() {
	}

	static String activity(Kind kind, String id) {
		return OURS + kind.folder + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
	}

	static String extension(String name) {
		return OURS + "extensions/" + name;
	}
}
