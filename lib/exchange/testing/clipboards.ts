// What programs put on the clipboard. LibreOffice's was copied in version 7.4.7, shortened; those of Excel and Google Sheets
// are written by hand in the forms that these write.

export const LIBREOFFICE = {
  html: `<!DOCTYPE html>

<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"DejaVu Sans"; font-size:x-small }
		comment { display:none;  }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="3" width="85"></colgroup>
	<tr>
		<td height="17" align="left">at least 400</td>
		<td align="right" sdval="63" sdnum="1033;">63</td>
		<td align="left"><a class="comment-indicator"></a><comment>from the wire</comment>4-6</td>
	</tr>
	<tr>
		<td height="17" align="left">say &quot;hi&quot;</td>
		<td align="left">&quot;quoted&quot;</td>
		<td align="left">line one<br>line two</td>
	</tr>
	<tr>
		<td height="17" align="left">נהרגו 400</td>
		<td align="left"><br></td>
		<td align="right" sdval="0.00138888888888889" sdnum="1033;0;HH:MM:SS AM/PM">12:02:00 AM</td>
	</tr>
	<tr>
		<td colspan=2 rowspan=2 height="34" align="left">merged over four</td>
		<td align="left">x</td>
	</tr>
	<tr>
		<td align="left">y</td>
	</tr>
</table>
</body>

</html>
`,
  text: 'at least 400\t63\t4-6\nsay "hi"\t"quoted"\tline one line two\nנהרגו 400\t\t12:02:00 AM\nmerged over four\t\tx\n\t\ty\n',
} as const;

export const EXCEL = {
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
.xl65
	{mso-number-format:"\\@";}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:
 collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>Source</td>
  <td width=64 style='width:48pt'>killed</td>
  <td width=64 style='width:48pt'>wounded</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Ukraine’s
  military</td>
  <td rowspan=3 class=xl65>about 400</td>
  <td class=xl65>about 300</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt;mso-ignore:colspan'>a long note that runs over</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Russian MoD</td>
  <td align=right x:num="45022">06.Apr</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 colspan=2 style='height:15.0pt;mso-ignore:colspan'>two<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>blanks</td>
  <td></td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td>
  <td width=64 style='width:48pt'></td>
  <td width=64 style='width:48pt'></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table>

</body>

</html>
`,
  text: 'Source\tkilled\twounded\r\n',
} as const;

export const GOOGLE_SHEETS = {
  html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1" style="table-layout:fixed;font-size:10pt"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;about 400&quot;}">about 400</td><td rowspan="2" style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2}">first line<br/>second line</td></tr><tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;n/a&quot;}">n/a</td></tr></tbody></table>`,
  text: 'about 400\t"first line\nsecond line"\nn/a\t',
} as const;
