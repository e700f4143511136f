package org.chushi.journeys.tests;

import org.chushi.core.Language;

/** The lead of another team, on another computer: founds it, trusts the publisher, installs the pack, sets its exam. */
final class OtherTeam extends Actor {

	static final String NEWCOMER = "xiaoxue";

	private static final String LEAD = "dahan";

	private final FileChoice files;
	private final CareCourse course;
	private final Publisher publisher;

	OtherTeam(Person person, Language language, FileChoice files, CareCourse course, Publisher publisher) {
		super(person, language);
		this.files = files;
		this.course = course;
		this.publisher = publisher;
	}

	void begins() {
		found();
		addTheNewcomer();
		trust();
		install();
		setTheExam();
		person.signsOut();
	}

	private void found() {
		person.speaks(language);
		person.types(say("登录名（字母或数字）", "Sign-in name (letters or digits)"), LEAD);
		person.types(say("同事看到的姓名", "Your name as colleagues see it"), say("大寒", "Dahan"));
		person.types(say("密码（至少 8 个字符）", "Password (at least 8 characters)"), PASSWORD);
		person.types(say("再输入一次密码", "Password again"), PASSWORD);
		picture("found-a-team");
		person.presses(say("建立团队并登录", "Found the team"));
		person.sees(say("退出登录", "Sign out"));
	}

	private void addTheNewcomer() {
		person.pressesExactly(say("人员", "People"));
		person.presses(say("添加人员", "Add somebody"));
		person.types(say("登录名", "Sign-in name"), NEWCOMER);
		person.types(say("姓名", "Name"), say("小雪", "Xiaoxue"));
		person.types(say("初始密码，至少 8 个字符", "First password, at least 8 characters"), PASSWORD);
		person.confirms(say("保存", "Save"));
		person.sees(say("已加入团队", "is on the team"));
	}

	private void trust() {
		person.pressesExactly(say("安装内容包", "Install packs"));
		person.sees(say("还没有安装过内容包", "No pack is installed yet"));
		files.is(publisher.key());
		person.presses(say("信任公钥文件", "Trust a public key"));
		person.types(say("凭什么决定，会留在记录里", "Why; it stays on record"), say("打电话核对过编号。", "Compared by telephone."));
		picture("trust-a-key");
		person.confirms(say("信任", "Trust"));
		person.sees(say("的决定记下了", "is recorded"));
	}

	/** From the file in one language, from the update site in the other. */
	private void install() {
		if (language == Language.ZH) {
			files.is(publisher.pack());
			person.presses(say("安装文件", "Install a file"));
		} else {
			person.presses(say("更新站点", "Update site"));
			person.types(say("文件夹或网址", "Folder or address"), publisher.site().toString());
			person.confirms(say("看一看", "Have a look"));
			person.confirms(say("看一看", "Have a look"));
		}
		person.sees(say("签名完好", "The signature is good"));
		picture("install-preview");
		person.confirms(say("安装", "Install"));
		person.sees(say("装好了", "no restart is needed"));
	}

	private void setTheExam() {
		person.pressesExactly(say("组卷", "Papers"));
		person.selects(say(CareCourse.PAPER));
		person.presses(say("指派考试", "Set it for people"));
		person.types(say("谁来考（输入姓名、角色或版块查找）", "Who sits it (type a name, role or section)"), NEWCOMER);
		person.presses(say("全选", "All of these"));
		person.confirms(say("指派", "Set it"));
		person.sees(say("已指派给 1 人", "is set for 1 person"));
	}
}
