package org.chushi.internal.ui.career;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.atlas.Costs;
import org.chushi.career.CareerWays.Assumption;
import org.chushi.career.CareerWays.Direct;
import org.chushi.career.CareerWays.Need;
import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.core.Bilingual;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Column;
import org.chushi.ui.ConditionList;
import org.chushi.ui.ConditionList.Condition;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** The way to the chosen position step by step: what is there, what is missing, where to get it; and what if. */
record WayPanel(PageContext ctx, Career career, Asked asked) {

	/** What a person may ask for. */
	interface Asked {

		void by(Measure measure);

		void assume(String key, boolean had);
	}

	private static final Map<Measure, Messages> MEASURES = new EnumMap<>(
			Map.of(Measure.MONTHS, Messages.WayPanel_months, Measure.LEARNING, Messages.WayPanel_learning, Measure.EXAMS, Messages.WayPanel_exams));

	void draw(Composite parent, Way way) {
		Composite measures = look().row(parent, 8);
		for (Measure measure : Measure.values()) {
			new SwitchButton(measures, look(), ctx.t(MEASURES.get(measure)), () -> asked.by(measure)).on(measure == way.by());
		}
		new Paragraph(parent, look(), Type.STRONG, ctx.t(Messages.WayPanel_sum, way.steps().size(), sum(way.cost())), look().theme().ink());
		int number = 1;
		for (Step step : way.steps()) {
			step(parent, step, number++);
		}
		way.direct().ifPresent(direct -> direct(parent, direct));
		whatIf(parent, way);
	}

	/** Why it is not the one step that the map shows. */
	private void direct(Composite parent, Direct direct) {
		Composite box = look().column(parent, 8);
		new Heading(box, look(), Type.SUBHEADING, ctx.t(Messages.WayPanel_direct));
		new Paragraph(box, look(), Type.BODY, ctx.t(direct.cost().map(cost -> Messages.WayPanel_dearer.text(sum(cost)))
				.orElseGet(Messages.WayPanel_against::text)), look().theme().mutedInk());
		new ConditionList(box, ctx, direct.against().stream().map(f -> new Condition(false, f.detail(), f.progress(), Optional.empty())).toList());
	}

	private Look look() {
		return ctx.look();
	}

	private static Bilingual sum(Cost cost) {
		return cost.free() ? Costs.brief(cost) : Career.joined(Costs.parts(cost));
	}

	private void step(Composite parent, Step step, int number) {
		Composite box = look().column(parent, 8);
		Bilingual to = (step.vertical() ? Messages.WayPanel_up : Messages.WayPanel_aside).text(number, step.toTitle());
		new Heading(box, look(), Type.SUBHEADING, ctx.t(to));
		new Paragraph(box, look(), Type.BODY, ctx.t(step.ready() ? Messages.Career_ready.text() : sum(step.cost())), look().theme().mutedInk());
		needs(box, step.needs());
		if (!step.ahead().isEmpty()) {
			new Paragraph(box, look(), Type.STRONG, ctx.t(Messages.WayPanel_stay, step.fromTitle()), look().theme().ink());
			needs(box, step.ahead());
		}
	}

	/** Those that are open first, then what is there, was asked for before, or is taken as had. */
	private void needs(Composite box, List<Need> needs) {
		needs.stream().filter(Need::open).forEach(need -> open(box, need));
		new ConditionList(box, ctx, needs.stream().filter(Need::met).map(n -> condition(n, Optional.empty())).toList());
		needs.stream().filter(n -> n.assumed() && !n.met()).forEach(n -> told(box, "bulb", Messages.WayPanel_assumed.text(n.finding().detail().what())));
		needs.stream().filter(n -> n.earlier() && !n.met() && !n.assumed())
				.forEach(n -> told(box, "arrow-up", Messages.WayPanel_earlier.text(n.finding().detail().what())));
	}

	private void told(Composite box, String icon, Bilingual words) {
		new Paragraph(Parts.worded(box, look(), icon, look().theme().accent(), 20), look(), ctx.t(words));
	}

	/** A certificate that is missing is told by what it rests on; one that was had says first how it stands. */
	private void open(Composite box, Need need) {
		if (need.rests().isEmpty()) {
			new ConditionList(box, ctx, List.of(condition(need, Targets.of(need.finding(), career.person(), ctx.person(), ctx.roles()))));
			return;
		}
		Composite words = Parts.worded(box, look(), "certificate", look().theme().pending(), 24);
		new Paragraph(words, look(), Type.STRONG, ctx.t(Messages.WayPanel_rests, need.finding().detail().what()), look().theme().ink());
		Composite inside = look().column(words, 8);
		inside.setLayout(new Column(look().px(8)).margin(0, look().px(4)));
		if (need.had()) {
			Paragraph.muted(inside, look(), ctx.t(Messages.CertificatesView_lapsed, need.finding().detail().have(), need.finding().detail().next()));
		}
		needs(inside, need.rests());
	}

	private static Condition condition(Need need, Optional<org.chushi.ui.Target> target) {
		return new Condition(need.met(), need.finding().detail(), need.finding().progress(), target);
	}

	private void whatIf(Composite parent, Way way) {
		Set<Assumption> all = new LinkedHashSet<>(way.assumed());
		all.addAll(way.assumable());
		if (all.isEmpty()) {
			return;
		}
		new Heading(parent, look(), Type.SUBHEADING, ctx.t(Messages.WayPanel_whatIf));
		new Paragraph(parent, look(), Type.BODY, ctx.t(Messages.WayPanel_whatIfWords), look().theme().mutedInk());
		Composite box = look().column(parent, 0);
		for (Assumption one : new ArrayList<>(all)) {
			boolean had = way.assumed().contains(one);
			CheckBox tick = new CheckBox(box, look(), ctx.t(about(one)), had);
			tick.onPress(() -> asked.assume(one.key(), !had));
		}
	}

	private static Bilingual about(Assumption one) {
		return (switch (one.about()) {
		case CERTIFICATE -> Messages.WayPanel_ifCertificate;
		case EXAM -> Messages.WayPanel_ifExam;
		case COURSE -> Messages.WayPanel_ifCourse;
		}).text(one.title());
	}
}
