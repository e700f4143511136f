package org.chushi.acceptance.tests;

import java.time.LocalDate;

import org.chushi.people.Session;

/** Two lessons in the pack that is being written, and a certificate that rests on them. */
final class ShortCourse {

	private static final String COURSE = "e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a01";
	private static final String LESSONS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:Course xmlns:chushi="http://www.chushi.org/model/1" xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0" id="%s" code="ET-COURSE"
			    domain="3a7cc0dc-21eb-53f9-91b9-d4288376b87a">
			  <title zh="短课" en="A short course"/>
			  <summary zh="两节课。" en="Two lessons."/>
			  <lessons id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a02" code="ET-ONE" path="lessons/one" minutes="1">
			    <title zh="第一节" en="One"/>
			    <summary zh="一。" en="One."/>
			    <competencies>d85ac523-8fa9-5779-ae5a-b4d3a12ea2ef</competencies>
			  </lessons>
			  <lessons id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a03" code="ET-TWO" path="lessons/two" minutes="1">
			    <title zh="第二节" en="Two"/>
			    <summary zh="二。" en="Two."/>
			    <competencies>d85ac523-8fa9-5779-ae5a-b4d3a12ea2ef</competencies>
			  </lessons>
			</chushi:Course>
			""".formatted(COURSE);

	private static final String MAP = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:CareerMap xmlns:chushi="http://www.chushi.org/model/1" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmi:version="2.0" id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b01" code="ET-MAP">
			  <title zh="短图" en="A short map"/>
			  <summary zh="一步。" en="One step."/>
			  <tracks id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b02" code="ET-TRACK"><title zh="接待" en="Service"/><summary zh="接待。" en="Service."/></tracks>
			  <positions id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b03" code="ET-IN" track="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b02" level="1" entry="true">
			    <title zh="见习" en="Trainee"/><summary zh="学。" en="Learns."/>
			    <needs competency="d85ac523-8fa9-5779-ae5a-b4d3a12ea2ef" level="1"/>
			  </positions>
			  <positions id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b04" code="ET-UP" track="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b02" level="2">
			    <title zh="客服" en="Agent"/><summary zh="接待。" en="Serves."/>
			    <needs competency="d85ac523-8fa9-5779-ae5a-b4d3a12ea2ef" level="2"/>
			  </positions>
			  <moves id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b05" code="ET-MOVE" from="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b03" to="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b04" kind="vertical">
			    <requirements xsi:type="chushi:CertificateHeld" id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b06" code="ET-MOVE-R" certificate="51d31a91-2308-51a2-bf5b-95bfb974a39a">
			      <advice zh="学完两节课、通过考试。" en="Read both lessons and pass the exam."/>
			    </requirements>
			  </moves>
			</chushi:CareerMap>
			""";

	private final PackOnDisk pack;

	ShortCourse(PackOnDisk pack) {
		this.pack = pack;
		pack.atOnce(ShortCourse::begin);
	}

	private static void begin(PackOnDisk pack) {
		pack.askOneQuestionOnly();
		pack.add("courses/short.xmi", LESSONS);
		page(pack, "one", "退款先核对订单号。");
		page(pack, "two", "先道歉，再处理。");
		pack.edit("certificates/every-type.xmi", text -> text.replace("</chushi:CertificateDefinition>",
				"  <requirements xsi:type=\"chushi:LessonsFinished\" id=\"e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a04\" code=\"ET-CERT-L\"><courses>"
						+ COURSE + "</courses></requirements>\n</chushi:CertificateDefinition>"));
		pack.edit("policies/every-type.xmi",
				text -> text.replace("</chushi:PolicyProfile>", "  <certification staleDays=\"30\"/>\n</chushi:PolicyProfile>"));
	}

	/** The certificate wants the trial shift open, and its gate the two lessons. */
	void behindTheGate() {
		pack.atOnce(ShortCourse::gated);
	}

	private static void gated(PackOnDisk pack) {
		pack.edit("certificates/every-type.xmi", text -> text.replaceFirst("LessonsFinished(\" id=\"[^\"]*\" code=\"ET-CERT-L\")>.*?</requirements>",
				"TrialShiftOpen$1/>"));
		pack.edit("policies/every-type.xmi", text -> text.replace("  <certificates>", """
				  <gates id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a05" code="ET-GATE" opens="trial-shift">
				    <title zh="准入" en="Entry"/>
				    <summary zh="两节课。" en="Two lessons."/>
				    <requirements xsi:type="chushi:LessonsFinished" id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a06" code="ET-GATE-L"><courses>%s</courses></requirements>
				  </gates>
				  <certificates>""".formatted(COURSE)));
	}

	/** One lesson more. */
	void third() {
		pack.atOnce(ShortCourse::third);
	}

	private static void third(PackOnDisk pack) {
		page(pack, "three", "回访。");
		pack.edit("courses/short.xmi", text -> text.replace("</chushi:Course>", """
				  <lessons id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a07" code="ET-THREE" path="lessons/three" minutes="1">
				    <title zh="第三节" en="Three"/>
				    <summary zh="三。" en="Three."/>
				    <competencies>d85ac523-8fa9-5779-ae5a-b4d3a12ea2ef</competencies>
				  </lessons>
				</chushi:Course>"""));
	}

	void page(String name, String words) {
		pack.atOnce(files -> page(files, name, words));
	}

	private static void page(PackOnDisk pack, String name, String words) {
		pack.add("lessons/" + name + ".zh.md", "# 课\n\n" + words + "\n");
		pack.add("lessons/" + name + ".en.md", "# Lesson\n\nText " + words.hashCode() + ".\n");
	}

	/** A map with one step on it, which asks for the certificate. */
	void leadsSomewhere() {
		pack.atOnce(ShortCourse::mapped);
	}

	private static void mapped(PackOnDisk pack) {
		pack.add("careers/short.xmi", MAP);
		pack.edit("policies/every-type.xmi", text -> text.replaceFirst("careerMap=\"[^\"]*\"", "careerMap=\"e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6b01\""));
	}

	void read(House house, Session who, String lesson) {
		house.services.learning().finish(who, lesson).value();
	}

	/** The newcomer earns the certificate there. */
	void certifies(House house, Session lead, Session newcomer) {
		house.services.policies().choose(lead, TwoTeams.PROFILE).value();
		house.passInterview(newcomer, lead);
		house.services.enrolments().enrol(lead, newcomer.person(), LocalDate.now(house.clock)).value();
		read(house, newcomer, "ET-ONE");
		read(house, newcomer, "ET-TWO");
		house.sit(newcomer, TwoTeams.PAPER, house::right);
	}
}
