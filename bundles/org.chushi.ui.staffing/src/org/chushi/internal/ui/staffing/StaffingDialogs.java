package org.chushi.internal.ui.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.people.Placements;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;
import org.chushi.staffing.Staffing;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.Field;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PickGroup;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The dialogs in which a lead plans heads and puts somebody into a section. */
final class StaffingDialogs {

	private static final int WIDTH = 520;

	private final PageContext ctx;
	private final Staffing staffing;
	private final Placements placements;
	private final Session session;

	StaffingDialogs(PageContext ctx, Staffing staffing, Placements placements, Session session) {
		this.ctx = ctx;
		this.staffing = staffing;
		this.placements = placements;
		this.session = session;
	}

	void plan(Control over, Roster roster) {
		Map<String, Field> fields = new LinkedHashMap<>();
		Field[] note = new Field[1];
		Dialogs.attempt(over, ctx.look(), ctx.t(Messages.StaffingDialogs_plan), WIDTH, body -> {
			new Paragraph(body, ctx.look(), ctx.t(Messages.StaffingDialogs_planWords));
			Composite tiles = ctx.look().tiles(body, 200, 16);
			roster.sections().forEach(s -> fields.put(s.section(), heads(tiles, s)));
			note[0] = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.StaffingDialogs_note)).example(ctx.t(Messages.StaffingDialogs_noteExample));
		}, ctx.t(Messages.StaffingDialogs_planDo), attempt -> plan(attempt, fields, note[0]));
	}

	private Field heads(Composite tiles, Strength section) {
		Field field = new Field(tiles, ctx.look(), Field.Kind.LINE, ctx.t(Messages.StaffingDialogs_heads, section.title(), section.heads()));
		field.text(section.planned().map(String::valueOf).orElse(""));
		return field;
	}

	private void plan(Attempt attempt, Map<String, Field> fields, Field note) {
		Map<String, Integer> heads = new LinkedHashMap<>();
		for (Map.Entry<String, Field> each : fields.entrySet()) {
			String typed = each.getValue().text().strip();
			if (!each.getValue().check(typed.matches("\\d{0,4}"), ctx.t(Messages.StaffingDialogs_number, Integer.toString(Staffing.MOST_HEADS)))) {
				return;
			}
			if (!typed.isEmpty()) {
				heads.put(each.getKey(), Integer.valueOf(typed));
			}
		}
		String words = note.text();
		attempt.run(ctx, Messages.StaffingDialogs_planning, () -> staffing.plan(session, heads, words),
				done -> ctx.toast(Status.GOOD, Messages.StaffingDialogs_plannedNow.text()));
	}

	/** @param now the section they are in; empty for none */
	void put(Control over, Roster roster, Member member, String now) {
		List<Bilingual> titles = new ArrayList<>(roster.sections().stream().map(Strength::title).toList());
		titles.add(TeamSection.NONE.title());
		List<String> ids = new ArrayList<>(roster.sections().stream().map(Strength::section).toList());
		ids.add("");
		PickGroup[] section = new PickGroup[1];
		Field[] reason = new Field[1];
		Dialogs.attempt(over, ctx.look(), ctx.t(Messages.StaffingDialogs_put, member.name()), WIDTH, body -> {
			// words of old records are none of these: nothing is chosen beforehand
			section[0] = new PickGroup(body, ctx.look(), titles.stream().map(ctx::t).toList(), member.written().blank() ? ids.indexOf(now) : -1);
			reason[0] = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.StaffingDialogs_reason));
		}, ctx.t(Messages.StaffingDialogs_putDo), attempt -> {
			int picked = section[0].picked();
			String words = reason[0].text();
			if (picked >= 0) {
				attempt.run(ctx, Messages.StaffingDialogs_putting, () -> placements.place(session, member.person(), ids.get(picked), words),
						done -> ctx.toast(Status.GOOD, Messages.StaffingDialogs_putNow.text(member.name(), done.title())));
			}
		});
	}
}
