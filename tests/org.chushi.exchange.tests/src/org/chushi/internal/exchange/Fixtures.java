package org.chushi.internal.exchange;

/** Small files written for the tests. */
public final class Fixtures {

	public static final String QTI12 = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2.dtd">
			<questestinterop>
			  <item ident="i1" title="Returns">
			    <presentation><material><mattext texttype="text/html">&lt;p&gt;Who pays the freight?&lt;/p&gt;</mattext></material>
			      <response_lid ident="r" rcardinality="Single"><render_choice>
			        <response_label ident="a"><material><mattext>The shop</mattext></material></response_label>
			        <response_label ident="b"><material><mattext>The customer</mattext></material></response_label>
			      </render_choice></response_lid></presentation>
			    <resprocessing><outcomes><decvar varname="SCORE"/></outcomes>
			      <respcondition continue="Yes"><conditionvar><varequal respident="r">b</varequal></conditionvar>
			        <displayfeedback linkrefid="fb"/></respcondition>
			      <respcondition continue="No"><conditionvar><varequal respident="r">a</varequal></conditionvar>
			        <setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>
			    <itemfeedback ident="fb"><material><mattext>Not when it was broken.</mattext></material></itemfeedback>
			  </item>
			  <item ident="i2" title="Days">
			    <itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel>
			      <fieldentry>numerical_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
			    <presentation><material><mattext>How many days?</mattext></material>
			      <response_str ident="n"><render_fib fibtype="Decimal"><response_label ident="x"/></render_fib></response_str></presentation>
			    <resprocessing><respcondition><conditionvar><or><varequal respident="n">7</varequal>
			      <and><vargte respident="n">6.5</vargte><varlte respident="n">7.5</varlte></and></or></conditionvar>
			      <setvar action="Set">100</setvar></respcondition></resprocessing>
			  </item>
			  <item ident="i3" title="Upload"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel>
			    <fieldentry>file_upload_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
			    <presentation><material><mattext>Send a picture.</mattext></material></presentation></item>
			</questestinterop>
			""";

	/** @param declarations and rules around a body, of QTI 2.1 */
	public static String item(String declarations, String body, String rules) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="x" title="An item" adaptive="false" timeDependent="false">
				%s
				<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
				<itemBody>%s</itemBody>
				%s
				</assessmentItem>
				""".formatted(declarations, body, rules);
	}

	private Fixtures() {
	}
}
