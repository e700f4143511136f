package org.chushi.journeys.tests;

import org.chushi.core.Language;

/** What a mentor wants, a plan for it made with the lead, and the way on the map. */
final class Plan extends Actor {

	private final String mentor;

	Plan(Person person, Language language, String mentor) {
		super(person, language);
		this.mentor = mentor;
	}

	private String aim() {
		return say("团队组长", "Team lead");
	}

	void isWishedFor() {
		in(mentor);
		person.pressesExactly(say("我的发展", "My growth"));
		person.presses(say("说说我的想法", "Say what I want"));
		person.picks(say("想去的岗位", "Position"), aim());
		picture("wish");
		person.confirms(say("就这么说", "Say it"));
		person.sees(say("收回这个想法", "Take this wish back"));
	}

	void isWritten() {
		person.presses(say("定一份发展计划", "Make a development plan"));
		person.sees(say("去“" + aim() + "”还缺的", "Missing for “" + aim() + "”"));
		person.presses(say("加进计划", "Add to the plan"));
		person.sees(say("计划里的目标（1）", "Goals of the plan (1)"));
		picture("plan-write");
		person.presses(say("写好了，请", "Done; ask"));
		person.sees(say("提出的发展计划", "A proposed development plan"));
		person.signsOut();
	}

	void isAgreedTo() {
		in(Appeal.LEAD);
		person.pressesExactly(say("人选与意向", "Who for what"));
		person.sees(new Colleague().nameOf(mentor));
		picture("prospects");
		person.pressesBeside(new Colleague().nameOf(mentor), say("看发展与谈话", "Growth and talks"));
		person.presses(say("我同意这份计划", "I agree to this plan"));
		person.sees(say("商定，", "holds since"));
		picture("plan-agreed");
		person.signsOut();
	}

	void isOnTheMap() {
		in(mentor);
		person.pressesExactly(say("我的发展", "My growth"));
		person.presses(say("在职业地图上看这条路", "See this way on the career map"));
		person.sees(say("最省的路", "The cheapest way"));
		person.sees(say("晋升到“" + aim() + "”", "Up to “" + aim() + "”"));
		picture("career-way");
		person.signsOut();
	}
}
