namespace Pipeline.Jats.Tests.Validation;

/// <summary>Single faults of the complete article, each by the words it puts in place of others.</summary>
internal static class TextFaults
{
    public static TextFault[] All { get; } =
    [
        new("JATS010", "an ampersand without its entity", "Bujang &amp; Tan", "Bujang & Tan"),
        new("JATS010", "a tag that is not closed", "<issue>2</issue>", "<issue>2"),
        new("JATS011", "an element of HTML", "<p>On request.</p>", "<div>On request.</div>"),
        new("JATS011", "a misspelt element", "<subject>Return migration</subject>", "<subjekt>Return migration</subjekt>"),
        new(
            "JATS012",
            "volume after the pages",
            "<volume>1</volume>\n      <issue>2</issue>\n      <fpage>43</fpage>",
            "<issue>2</issue>\n      <fpage>43</fpage>\n      <volume>1</volume>"
        ),
        new(
            "JATS012",
            "a title after its section’s text",
            "<title>Consent</title><p>All agreed.</p>",
            "<p>All agreed.</p><title>Consent</title>"
        ),
        new(
            "JATS012",
            "front matter without article-meta parts in order",
            "<journal-id journal-id-type=\"publisher-id\">perantau</journal-id>\n",
            ""
        ),
        new(
            "JATS012",
            "an empty list",
            @"<list list-type=""order""><list-item><p>Ask.</p></list-item><list-item><p>Listen to <ext-link ext-link-type=""uri"" xlink:href=""https://example.org/how"">those who know how</ext-link>.</p></list-item></list>",
            @"<list list-type=""order""/>"
        ),
        new("JATS012", "a section within a paragraph", "<p>All agreed.</p>", "<p><sec><title>x</title></sec></p>"),
        new("JATS013", "text directly in a section", "<title>Consent</title>", "<title>Consent</title>All"),
        new("JATS013", "text in the journal’s metadata", "</journal-title-group>", "</journal-title-group>ISSN"),
        new("JATS014", "an attribute of HTML", "<kwd>return</kwd>", @"<kwd class=""x"">return</kwd>"),
        new("JATS014", "a misspelt attribute", @"fn-type=""coi-statement""", @"fntype=""coi-statement"""),
        new("JATS153", "another version than the document type’s", @"dtd-version=""1.3""", @"dtd-version=""1.1"""),
        new(
            "JATS015",
            "a value that is not in the list",
            @"<contrib contrib-type=""author"" corresp=""yes""",
            @"<contrib contrib-type=""author"" corresp=""true"""
        ),
        new(
            "JATS016",
            "a picture without an address",
            @"<graphic mimetype=""image"" mime-subtype=""png"" xlink:href=""media/boats.png"">",
            @"<graphic mimetype=""image"" mime-subtype=""png"">"
        ),
        new("JATS016", "a count without its number", @"<table-count count=""2""/>", "<table-count/>"),
        new("JATS017", "an id twice", @"<fig id=""fig2"">", @"<fig id=""fig1"">"),
        new("JATS017", "a note with the id of a section", @"<fn id=""fn1"">", @"<fn id=""sec1"">"),
        new("JATS018", "a link to a figure that is not there", @"rid=""fig2""", @"rid=""fig9"""),
        new("JATS018", "a link to an affiliation that is not there", @"rid=""aff2""", @"rid=""aff7"""),
        new("JATS018", "a broken id", @"<ref id=""ref5"">", @"<ref id=""reff5"">"),
        new(
            "JATS019",
            "no document type",
            @"<!DOCTYPE article PUBLIC ""-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN"" ""JATS-journalpublishing1-3-mathml3.dtd"">",
            ""
        ),
        new(
            "JATS072",
            "a document type that does not ship",
            "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN",
            "-//NLM//DTD Journal Archiving and Interchange DTD v2.3 20070202//EN"
        ),
        new("JATS073", "declared standalone", @"encoding=""UTF-8""?>", @"encoding=""UTF-8"" standalone=""yes""?>"),
        new(
            "JATS153",
            "a schema of another version beside the document type",
            @"article-type=""research-article"" dtd",
            @"xmlns:xsi=""http://www.w3.org/2001/XMLSchema-instance"" xsi:noNamespaceSchemaLocation=""JATS-archivearticle1-3.xsd"" article-type=""research-article"" dtd"
        ),
        new("JATS020", "no title", "Leaving <italic>rantau</italic> behind", ""),
        new("JATS021", "an ISSN without its hyphen", "3123-2701", "31232701"),
        new(
            "JATS021",
            "an empty ISSN",
            @"<issn publication-format=""electronic"">3123-2701</issn>",
            @"<issn publication-format=""electronic""/>"
        ),
        new("JATS021", "no journal title", "Perantau: Journal of Migration, Borders, and Belonging", ""),
        new("JATS021", "an ISSN of no edition", @"<issn publication-format=""electronic"">", "<issn>"),
        new("JATS102", "a digit of the ISSN", "3123-2701", "3123-2702"),
        new("JATS102", "two digits of the ISSN exchanged", "3123-2701", "3132-2701"),
        new(
            "JATS103",
            "no publisher",
            "<publisher><publisher-name>VGTMI</publisher-name><publisher-loc>Padang</publisher-loc></publisher>",
            ""
        ),
        new("JATS082", "a journal id of no kind", @" journal-id-type=""publisher-id""", ""),
        new("JATS082", "an institution’s identifier of no kind", @" institution-id-type=""ror""", ""),
        new(
            "JATS082",
            "an iD of no kind",
            @"<contrib-id contrib-id-type=""orcid"">https://orcid.org/0000-0002",
            @"<contrib-id contrib-id-type="""">https://orcid.org/0000-0002"
        ),
        new("JATS082", "an article id of no kind", @"<article-id pub-id-type=""doi"">", "<article-id>"),
        new(
            "JATS022",
            "no publication date",
            "<pub-date date-type=\"pub\" publication-format=\"electronic\" iso-8601-date=\"2026-03-12\"><day>12</day><month>3</month><year>2026</year></pub-date>\n",
            ""
        ),
        new(
            "JATS022",
            "a publication date typed in two ways",
            @"<pub-date date-type=""pub""",
            @"<pub-date pub-type=""epub"" date-type=""pub"""
        ),
        new("JATS022", "an untyped publication date", @"<pub-date date-type=""pub"" publication-format=""electronic""", "<pub-date"),
        new(
            "JATS022",
            "a thirteenth month",
            "<day>12</day><month>3</month><year>2026</year>",
            "<day>12</day><month>13</month><year>2026</year>"
        ),
        new(
            "JATS022",
            "a day that the month lacks",
            "<day>12</day><month>3</month><year>2026</year>",
            "<day>31</day><month>2</month><year>2026</year>"
        ),
        new("JATS022", "a day without a month", "<day>12</day><month>3</month><year>2026</year>", "<day>12</day><year>2026</year>"),
        new("JATS022", "an ISO date that differs", @"iso-8601-date=""2026-03-12""", @"iso-8601-date=""2026-03-21"""),
        new(
            "JATS022",
            "a year of three digits",
            "<month>3</month><year>2026</year></pub-date>",
            "<month>3</month><year>226</year></pub-date>"
        ),
        new(
            "JATS101",
            "two publication dates of one kind",
            "<volume>1</volume>",
            @"<pub-date date-type=""pub"" publication-format=""electronic"" iso-8601-date=""2026-03-14""><day>14</day><month>3</month><year>2026</year></pub-date><volume>1</volume>"
        ),
        new(
            "JATS101",
            "a collection alone",
            @"<pub-date date-type=""pub"" publication-format=""electronic"" iso-8601-date=""2026-03-12""><day>12</day><month>3</month><year>2026</year></pub-date>",
            @"<pub-date date-type=""collection"" publication-format=""electronic"" iso-8601-date=""2026""><year>2026</year></pub-date>"
        ),
        new("JATS023", "an event that nobody knows", @"date-type=""rev-recd""", @"date-type=""revised"""),
        new("JATS023", "an impossible day of the history", "<day>20</day><month>1</month>", "<day>32</day><month>1</month>"),
        new(
            "JATS114",
            "accepted before received",
            @"<date date-type=""accepted"" iso-8601-date=""2026-03-09""><day>9</day><month>3</month><year>2026</year></date>",
            @"<date date-type=""accepted"" iso-8601-date=""2025-03-09""><day>9</day><month>3</month><year>2025</year></date>"
        ),
        new(
            "JATS114",
            "published before accepted",
            @"iso-8601-date=""2026-03-12""><day>12</day><month>3</month>",
            @"iso-8601-date=""2026-03-02""><day>2</day><month>3</month>"
        ),
        new(
            "JATS114",
            "received after revised",
            @"iso-8601-date=""2025-12-25""><day>25</day><month>12</month><year>2025</year>",
            @"iso-8601-date=""2026-02-25""><day>25</day><month>2</month><year>2026</year>"
        ),
        new(
            "JATS115",
            "a copyright of a template’s year",
            "<copyright-year>2026</copyright-year>",
            "<copyright-year>2022</copyright-year>"
        ),
        new("JATS115", "a volume of another year", "<volume>1</volume>\n", "<volume>2022</volume>\n"),
        new("JATS024", "no pages", "<fpage>43</fpage>\n      <lpage>57</lpage>\n", ""),
        new("JATS025", "pages reversed", "<fpage>43</fpage>\n      <lpage>57</lpage>", "<fpage>57</fpage>\n      <lpage>43</lpage>"),
        new("JATS100", "a last page alone", "<fpage>43</fpage>\n      <lpage>57</lpage>", "<lpage>57</lpage>"),
        new("JATS118", "pages and a number", "<lpage>57</lpage>", "<lpage>57</lpage><elocation-id>e7</elocation-id>"),
        new("JATS149", "no volume and no issue", "<volume>1</volume>\n      <issue>2</issue>\n", ""),
        new(
            "JATS026",
            "no licence",
            "<license license-type=\"open-access\" xlink:href=\"https://creativecommons.org/licenses/by-nc/4.0/\">\n          <ali:license_ref start_date=\"2026-03-12\">https://creativecommons.org/licenses/by-nc/4.0/</ali:license_ref>\n          <license-p>This article may be shared under the terms of the Creative Commons Attribution-NonCommercial 4.0 International licence (CC BY-NC 4.0).</license-p>\n        </license>\n",
            ""
        ),
        new(
            "JATS027",
            "two addresses of the licence",
            @"xlink:href=""https://creativecommons.org/licenses/by-nc/4.0/""",
            @"xlink:href=""https://creativecommons.org/licenses/by/4.0/"""
        ),
        new(
            "JATS027",
            "a link in the licence’s words to another one",
            "(CC BY-NC 4.0)",
            @"(<ext-link ext-link-type=""uri"" xlink:href=""https://creativecommons.org/licenses/by-nc-nd/4.0/"">CC BY-NC 4.0</ext-link>)"
        ),
        new(
            "JATS027",
            "two addresses without dates",
            "</ali:license_ref>",
            "</ali:license_ref><ali:license_ref>https://example.org/licence</ali:license_ref>"
        ),
        new(
            "JATS028",
            "http in the licence’s address",
            ">https://creativecommons.org/licenses/by-nc/4.0/<",
            ">http://creativecommons.org/licenses/by-nc/4.0/<"
        ),
        new(
            "JATS028",
            "no slash at the end of the licence’s address",
            ">https://creativecommons.org/licenses/by-nc/4.0/<",
            ">https://creativecommons.org/licenses/by-nc/4.0<"
        ),
        new(
            "JATS096",
            "a licence from a day that is none",
            @"<ali:license_ref start_date=""2026-03-12"">",
            @"<ali:license_ref start_date=""March 2026"">"
        ),
        new(
            "JATS096",
            "free reading that ends before it begins",
            @"<ali:free_to_read start_date=""2026-03-12""/>",
            @"<ali:free_to_read start_date=""2026-03-12"" end_date=""2025-03-12""/>"
        ),
        new(
            "JATS097",
            "a licence without an address",
            " xlink:href=\"https://creativecommons.org/licenses/by-nc/4.0/\">\n          <ali:license_ref start_date=\"2026-03-12\">https://creativecommons.org/licenses/by-nc/4.0/</ali:license_ref>",
            ">"
        ),
        new(
            "JATS097",
            "words in place of the licence’s address",
            @"<ali:license_ref start_date=""2026-03-12"">https://creativecommons.org/licenses/by-nc/4.0/<",
            @"<ali:license_ref start_date=""2026-03-12"">CC BY-NC 4.0<"
        ),
        new(
            "JATS098",
            "words of CC BY beside the address of CC BY-NC",
            "Creative Commons Attribution-NonCommercial 4.0 International licence (CC BY-NC 4.0)",
            "Creative Commons Attribution 4.0 International licence (CC BY 4.0)"
        ),
        new("JATS098", "words without derivatives", "(CC BY-NC 4.0)", "(CC BY-NC-ND 4.0)"),
        new("JATS098", "words to share alike", "(CC BY-NC 4.0)", "(CC BY-NC-SA 4.0)"),
        new("JATS098", "words of another version", "4.0 International licence (CC BY-NC 4.0)", "3.0 International licence (CC BY-NC 3.0)"),
        new(
            "JATS099",
            "a licence in a note",
            "<p>In the dry season.</p>",
            "<p>This work is licensed under a Creative Commons licence.</p>"
        ),
        new("JATS029", "no copyright year", "<copyright-year>2026</copyright-year>\n", ""),
        new("JATS029", "no copyright holder", "<copyright-holder>The Authors</copyright-holder>\n", ""),
        new("JATS029", "a copyright line of another year", "© 2026 The Authors", "© 2022 The Authors"),
        new("JATS029", "a copyright year with a blank", "<copyright-year>2026<", "<copyright-year>2026 <"),
        new("JATS030", "an author without a name", @"<name name-style=""given-only""><given-names>Bujang</given-names></name>", ""),
        new(
            "JATS030",
            "an author of two names",
            @"<name name-style=""given-only""><given-names>Bujang</given-names></name>",
            @"<name name-style=""given-only""><given-names>Bujang</given-names></name><collab>Sea Watch</collab>"
        ),
        new("JATS031", "a digit of an ORCID iD", "0000-0002-1825-0097", "0000-0002-1825-0096"),
        new("JATS031", "two digits of an ORCID iD exchanged", "0000-0001-5109-3700", "0000-0001-5190-3700"),
        new("JATS031", "an ORCID iD by http", "https://orcid.org/0000-0002", "http://orcid.org/0000-0002"),
        new("JATS031", "an ORCID iD without its address", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
        new("JATS032", "an affiliation of nobody", @"<xref ref-type=""aff"" rid=""aff2"">2</xref>", ""),
        new("JATS033", "a country without its code", @"<country country=""ID"">", "<country>"),
        new("JATS033", "a country code that does not exist", @"country=""GB""", @"country=""XY"""),
        new(
            "JATS034",
            "an equal contributor alone",
            @"<contrib contrib-type=""author"" equal-contrib=""yes"">",
            @"<contrib contrib-type=""author"">"
        ),
        new("JATS035", "a role with another term", @"vocab-term=""Software""", @"vocab-term=""Coding"""),
        new("JATS035", "a role with another address", "contributor-roles/software/", "contributor-roles/coding/"),
        new(
            "JATS094",
            "a role that is not marked",
            @"<role vocab=""credit"" vocab-identifier=""https://credit.niso.org/"" vocab-term=""Software"" vocab-term-identifier=""https://credit.niso.org/contributor-roles/software/"">",
            "<role>"
        ),
        new("JATS083", "a superior mark in place of a label", @"<aff id=""aff2""><label>2</label>", @"<aff id=""aff2""><sup>2</sup>"),
        new("JATS083", "an affiliation that lost its label", @"<aff id=""aff2""><label>2</label>", @"<aff id=""aff2"">"),
        new(
            "JATS105",
            "an author who is not said to be one",
            @"<contrib contrib-type=""author"" corresp=""yes""",
            @"<contrib corresp=""yes"""
        ),
        new(
            "JATS105",
            "a contributor of unknown kind",
            @"<contrib contrib-type=""author"" corresp=""yes""",
            @"<contrib contrib-type=""person"" corresp=""yes"""
        ),
        new("JATS106", "a single name that is not said to be one", @"<name name-style=""given-only"">", "<name>"),
        new(
            "JATS106",
            "two names said to be one",
            "<name><surname>Rahma</surname><given-names>Siti</given-names></name>\n          <email>",
            "<name name-style=\"given-only\"><surname>Rahma</surname><given-names>Siti</given-names></name>\n          <email>"
        ),
        new("JATS129", "an e-mail address without a domain", "siti@example.org", "siti@example"),
        new("JATS129", "two e-mail addresses in one", "siti@example.org", "siti@example.org; rahma@example.org"),
        new("JATS130", "a digit of a ROR identifier", "05ccbyt88", "05ccbyt89"),
        new("JATS130", "a letter that ROR does not use", "05ccbyt88", "05ccblt88"),
        new(
            "JATS131",
            "an author twice",
            "<contrib contrib-type=\"author\" equal-contrib=\"yes\">\n          <contrib-id contrib-id-type=\"orcid\">https://orcid.org/0000-0001-5109-3700</contrib-id>\n          <name name-style=\"given-only\"><given-names>Bujang</given-names></name>",
            "<contrib contrib-type=\"author\" equal-contrib=\"yes\">\n          <name><surname>Rahma</surname><given-names>Siti</given-names></name>"
        ),
        new("JATS131", "one ORCID iD of two authors", "0000-0001-5109-3700", "0000-0002-1825-0097"),
        new("JATS132", "a corresponding author without an address", "<email>siti@example.org</email>", ""),
        new(
            "JATS148",
            "no authors",
            @"contrib-type=""author"" corresp|contrib-type=""author"" equal",
            @"contrib-type=""editor"" corresp|contrib-type=""editor"" equal"
        ),
        new(
            "JATS151",
            "a degree in a name",
            "<given-names>Siti</given-names></name>\n          <email>",
            "<given-names>Dr. Siti</given-names></name>\n          <email>"
        ),
        new(
            "JATS151",
            "a mark in a name",
            "<surname>Rahma</surname><given-names>Siti</given-names></name>\n          <email>",
            "<surname>Rahma1*</surname><given-names>Siti</given-names></name>\n          <email>"
        ),
        new(
            "JATS120",
            "a link to an affiliation of another kind",
            @"<xref ref-type=""aff"" rid=""aff2"">",
            @"<xref ref-type=""fn"" rid=""aff2"">"
        ),
        new("JATS119", "the mark of another affiliation", @"rid=""aff2"">2</xref>", @"rid=""aff2"">1</xref>"),
        new("JATS059", "no DOI", @"<article-id pub-id-type=""doi"">10.1234/perantau.v1i2.7</article-id>", ""),
        new("JATS060", "a resolver in a DOI", ">10.1234/perantau", ">https://doi.org/10.1234/perantau"),
        new("JATS060", "a blank in a DOI", "10.1234/perantau.v1i2.7", "10.1234/perantau .v1i2.7"),
        new("JATS135", "a placeholder for a DOI", "10.1234/perantau.v1i2.7", "10.1234/perantau.vXiX.xxxx"),
        new(
            "JATS145",
            "no address at all",
            @"<article-id pub-id-type=""doi"">10.1234/perantau.v1i2.7</article-id>|<self-uri xlink:href=""https://journal.example.org/perantau/7"" xlink:title=""The article at its journal""/>",
            "|"
        ),
        new(
            "JATS084",
            "an award without a funder",
            @"<funding-source><institution-wrap><institution>Ford Foundation</institution><institution-id institution-id-type=""doi"" vocab=""open-funder-registry"" vocab-identifier=""10.13039/open_funder_registry"">10.13039/100000016</institution-id></institution-wrap></funding-source>",
            ""
        ),
        new("JATS084", "a funder outside the registry", "10.13039/100000016", "10.1234/100000016"),
        new("JATS084", "a registry without its identifier", @" vocab-identifier=""10.13039/open_funder_registry""", ""),
        new("JATS084", "an award’s DOI that is none", "10.35802/203077", "WT203077"),
        new(
            "JATS084",
            "two recipients in one",
            "<principal-award-recipient><name><surname>Rahma</surname><given-names>Siti</given-names></name>",
            "<principal-award-recipient><name><surname>Rahma</surname><given-names>Siti</given-names></name><name><surname>Tan</surname></name>"
        ),
        new(
            "JATS084",
            "a second group of funding",
            "</funding-group>",
            "</funding-group><funding-group><funding-statement>And by others.</funding-statement></funding-group>"
        ),
        new("JATS054", "no heading for the contents", @"subj-group-type=""heading""", @"subj-group-type=""topics"""),
        new(
            "JATS054",
            "two headings for the contents",
            "<subject>Article</subject>",
            "<subject>Article</subject><subject>Review</subject>"
        ),
        new("JATS077", "subject groups of no kind", @"subj-group-type=""heading""|subj-group-type=""topic""", "|"),
        new("JATS104", "a heading in italics", "<subject>Article</subject>", "<subject><italic>Article</italic></subject>"),
        new(
            "JATS076",
            "keywords that repeat the language",
            @"<kwd-group kwd-group-type=""author""><kwd>return",
            @"<kwd-group kwd-group-type=""author"" xml:lang=""en""><kwd>return"
        ),
        new("JATS044", "an abstract headed Abstract", "<abstract><p>People", "<abstract><title>Abstract</title><p>People"),
        new("JATS045", "a second plain abstract", @" abstract-type=""plain-language-summary""", ""),
        new(
            "JATS074",
            "an abstract of one section",
            "<abstract><p>People return for many reasons.</p></abstract>",
            "<abstract><sec><title>Aim</title><p>People return for many reasons.</p></sec></abstract>"
        ),
        new(
            "JATS074",
            "a graphical abstract without a figure",
            @"<fig id=""figa""><caption><p>Three ways home.</p></caption><graphic xlink:href=""media/abstract.png""><alt-text>Three arrows from the sea to the land.</alt-text></graphic></fig>",
            "Three ways home."
        ),
        new("JATS075", "an abstract of unknown kind", @"abstract-type=""plain-language-summary""", @"abstract-type=""short"""),
        new(
            "JATS108",
            "a typed section in an abstract",
            "<abstract><p>People return for many reasons.</p></abstract>",
            @"<abstract><sec sec-type=""methods""><title>Aim</title><p>People return.</p></sec><sec><title>End</title><p>For many reasons.</p></sec></abstract>"
        ),
        new(
            "JATS046",
            "a translated abstract in the article’s language",
            @"<trans-abstract xml:lang=""id"">",
            @"<trans-abstract xml:lang=""en"">"
        ),
        new("JATS046", "a translated title without a language", @"<trans-title-group xml:lang=""id"">", "<trans-title-group>"),
        new(
            "JATS140",
            "two translations into one language",
            "</trans-abstract>",
            @"</trans-abstract><trans-abstract xml:lang=""id""><p>Lagi.</p></trans-abstract>"
        ),
        new(
            "JATS147",
            "no abstract",
            @"<abstract><p>People return for many reasons.</p></abstract>|<abstract abstract-type=""plain-language-summary""><p>Why people go home.</p></abstract>|<abstract abstract-type=""graphical""><p><fig id=""figa""><caption><p>Three ways home.</p></caption><graphic xlink:href=""media/abstract.png""><alt-text>Three arrows from the sea to the land.</alt-text></graphic></fig></p></abstract>",
            "||"
        ),
        new("JATS047", "keyword groups of no kind", @" kwd-group-type=""author""| kwd-group-type=""author"" xml:lang=""id""", "|"),
        new("JATS133", "keywords in one", "<kwd>return</kwd><kwd>rantau</kwd>", "<kwd>return; rantau</kwd>"),
        new("JATS133", "a keyword twice", "<kwd>rantau</kwd>", "<kwd>Return</kwd>"),
        new(
            "JATS156",
            "no keywords",
            @"<kwd-group kwd-group-type=""author""><kwd>return</kwd><kwd>rantau</kwd></kwd-group>|<kwd-group kwd-group-type=""author"" xml:lang=""id""><kwd>pulang</kwd><kwd>merantau</kwd></kwd-group>",
            "|"
        ),
        new("JATS134", "a title in capitals", "Leaving <italic>rantau</italic> behind", "LEAVING <italic>RANTAU</italic> BEHIND"),
        new(
            "JATS146",
            "a link in the title",
            "Leaving <italic>rantau</italic> behind",
            @"Leaving <ext-link xlink:href=""https://example.org/r"">rantau</ext-link> behind"
        ),
        new("JATS109", "a note in the title", "<italic>rantau</italic> behind", "<italic>rantau</italic> behind<fn><p>Once more.</p></fn>"),
        new("JATS058", "a title in bold", "<title>Consent</title>", "<title><bold>Consent</bold></title>"),
        new("JATS139", "no language", @" xml:lang=""en""", ""),
        new("JATS057", "a language that does not exist", @" xml:lang=""en""", @" xml:lang=""qq"""),
        new("JATS057", "a language as a word", @"<trans-abstract xml:lang=""id"">", @"<trans-abstract xml:lang=""indonesian"">"),
        new("JATS143", "an unknown kind of article", @"article-type=""research-article""", @"article-type=""paper"""),
        new("JATS056", "a correction of nothing", @"article-type=""research-article""", @"article-type=""correction"""),
        new(
            "JATS113",
            "a retraction tied as a companion",
            @"article-type=""research-article""|      <abstract><p>",
            @"article-type=""retraction""|      <related-article related-article-type=""companion"" ext-link-type=""doi"" xlink:href=""10.1234/perantau.1""/><abstract><p>"
        ),
        new(
            "JATS113",
            "a related article without an address",
            "      <abstract><p>",
            @"      <related-article related-article-type=""companion""/><abstract><p>"
        ),
        new("JATS095", "a review of nothing", @"article-type=""research-article""", @"article-type=""reviewer-report"""),
        new(
            "JATS093",
            "a trial without its number",
            "      <abstract><p>",
            @"      <related-object source-type=""clinical-trials-registry"" source-id=""ISRCTN"" source-id-type=""registry-name""/><abstract><p>"
        ),
        new("JATS043", "a section without a heading", "<title>Introduction</title>\n", ""),
        new("JATS043", "an empty heading", "<title>Method</title>", "<title/>"),
        new("JATS107", "a section without an id", @"<sec id=""sec1.1"">", "<sec>"),
        new("JATS107", "a numbered equation without an id", @"<disp-formula id=""eq2"">", "<disp-formula>"),
        new("JATS080", "a private character", "<p>All agreed.</p>", @"<p>All <private-char description=""sign""/> agreed.</p>"),
        new("JATS080", "a level of its own", @"<sec id=""sec1.1"">", @"<sec id=""sec1.1"" disp-level=""3"">"),
        new(
            "JATS081",
            "a group of one",
            @"<fig id=""fig2""><label>Figure 2</label><caption><p>Boats counted.</p></caption><graphic mimetype=""image"" mime-subtype=""png"" xlink:href=""media/boats.png""><alt-text>A curve that falls from 2019 on.</alt-text></graphic></fig>",
            @"<fig-group id=""fg""><caption><p>Boats</p></caption><fig id=""fig2""><label>Figure 2</label><caption><p>Boats counted.</p></caption><graphic xlink:href=""media/boats.png""><alt-text>A curve that falls from 2019 on.</alt-text></graphic></fig></fig-group>"
        ),
        new("JATS036", "no description of a picture", "<alt-text>A map with arrows to Padang.</alt-text>", ""),
        new("JATS037", "a description that repeats the caption", "A map with arrows to Padang.", "Routes home."),
        new("JATS144", "a file name as description", "A map with arrows to Padang.", "routes.png"),
        new("JATS144", "a description of one word", "A map with arrows to Padang.", "Figure 1"),
        new("JATS144", "an empty description", "A curve that falls from 2019 on.", ""),
        new(
            "JATS038",
            "a figure without a picture",
            @"<graphic mimetype=""image"" mime-subtype=""png"" xlink:href=""media/boats.png""><alt-text>A curve that falls from 2019 on.</alt-text></graphic>",
            ""
        ),
        new(
            "JATS039",
            "a table without heads",
            @"<thead><tr><th scope=""col"">Crew</th></tr></thead>",
            "<thead><tr><td>Crew</td></tr></thead>"
        ),
        new(
            "JATS039",
            "a table without cells",
            @"<table><thead><tr><th scope=""col"">Crew</th></tr></thead><tbody><tr><td>Ferry</td></tr></tbody></table>",
            ""
        ),
        new("JATS040", "a figure without label and caption", "<label>Figure 2</label><caption><p>Boats counted.</p></caption>", ""),
        new("JATS040", "a table without an id", @"<table-wrap id=""table2"">", "<table-wrap>"),
        new("JATS041", "a label in the caption", "<p>Routes home.</p>", "<p>Figure 1. Routes home.</p>"),
        new("JATS041", "a label only in the caption", "<label>Table 2</label><caption><p>Crews</p>", "<caption><p>Table 2: Crews</p>"),
        new("JATS042", "a figure that is not cited", @"<xref ref-type=""fig"" rid=""fig2"">Figure 2</xref>", "another"),
        new("JATS042", "a figure that is cited without a link", @"<xref ref-type=""fig"" rid=""fig2"">Figure 2</xref>", "Figure 2"),
        new("JATS042", "a table that is not cited", @"<xref ref-type=""table"" rid=""table2"">Table 2</xref>", "another table"),
        new("JATS051", "a picture’s name without an extension", "media/boats.png", "media/boats"),
        new("JATS051", "a link without a protocol", @"xlink:href=""https://example.org/how""", @"xlink:href=""www.example.org/how"""),
        new("JATS051", "a link without an address", @"xlink:href=""https://example.org/how""", @"xlink:href="""""),
        new("JATS051", "a link with a blank", @"xlink:href=""https://example.org/how""", @"xlink:href=""https://example.org/how to"""),
        new("JATS052", "an address as the words of a link", "those who know how", "https://example.org/how"),
        new("JATS155", "words that name another place", "those who know how", "https://example.com/other"),
        new("JATS053", "a link with punctuation", ">Figure 2</xref>", ">Figure 2,</xref>"),
        new("JATS053", "a link that leads nowhere", @"<xref ref-type=""fig"" rid=""fig2"">", @"<xref ref-type=""fig"">"),
        new("JATS119", "words of another figure", @"rid=""fig2"">Figure 2<", @"rid=""fig2"">Figure 3<"),
        new("JATS119", "a link to another figure", @"rid=""fig2"">Figure 2<", @"rid=""fig1"">Figure 2<"),
        new("JATS119", "words of another table", ">Table 2</xref>", ">Table 1</xref>"),
        new("JATS119", "words of another equation", ">Equation 1</xref>", ">Equation 2</xref>"),
        new("JATS119", "a citation of another year", "(Rahma, 2020)", "(Rahma, 2012)"),
        new("JATS119", "a link to another reference", @"rid=""ref5"">(Naim, 1979)", @"rid=""ref6"">(Naim, 1979)"),
        new("JATS119", "the mark of another note", "<sup>1</sup></xref>", "<sup>4</sup></xref>"),
        new("JATS120", "a figure linked as a table", @"ref-type=""fig"" rid=""fig2""", @"ref-type=""table"" rid=""fig2"""),
        new("JATS120", "a reference linked as a note", @"ref-type=""bibr"" rid=""ref5""", @"ref-type=""fn"" rid=""ref5"""),
        new("JATS121", "a label of a figure twice", "<label>Figure 2</label>", "<label>Figure 1</label>"),
        new("JATS121", "a label of a table twice", "<label>Table 2</label>", "<label>Table 1.</label>"),
        new("JATS121", "a number of an equation twice", "<label>(2)</label>", "<label>(1)</label>"),
        new("JATS122", "a figure number skipped", "<label>Figure 2</label>", "<label>Figure 3</label>"),
        new(
            "JATS122",
            "tables in the wrong order",
            "<label>Table 1</label>\n|<label>Table 2</label><caption>",
            "<label>Table 2</label>\n|<label>Table 1</label><caption>"
        ),
        new("JATS142", "one picture in two figures", "media/boats.png", "media/routes.png"),
        new("JATS112", "a blank in a file name", "media/boats.png", "media/boats#2.png"),
        new(
            "JATS110",
            "a table in a list",
            "<list-item><p>Ask.</p></list-item>",
            @"<list-item><p>Ask.</p><table-wrap id=""t7""><label>Table 7</label><table><tr><th>x</th></tr></table></table-wrap></list-item>"
        ),
        new("JATS061", "a label in a typed list", "<list-item><p>Ask.</p>", "<list-item><label>1.</label><p>Ask.</p>"),
        new("JATS137", "a cell too few", @"<tr><td colspan=""2"">none</td></tr>", "<tr><td>none</td></tr>"),
        new("JATS137", "a cell too many", @"<th scope=""col"">Boats</th>", @"<th scope=""col"">Boats</th><th scope=""col"">Crews</th>"),
        new("JATS137", "a cell that reaches too far down", @"rowspan=""2""", @"rowspan=""3"""),
        new("JATS109", "a note in a cell", "<td>Ferry</td>", "<td>Ferry<fn><p>Or boat.</p></fn></td>"),
        new(
            "JATS078",
            "an equation that is a picture",
            "<inline-formula><mml:math><mml:mi>r</mml:mi></mml:math></inline-formula>",
            @"<inline-formula><inline-graphic xlink:href=""media/r.png""><alt-text>The letter r in italics</alt-text></inline-graphic></inline-formula>"
        ),
        new(
            "JATS078",
            "two equations in a formula",
            "</mml:mfrac></mml:math></disp-formula>",
            "</mml:mfrac></mml:math><mml:math><mml:mi>q</mml:mi></mml:math></disp-formula>"
        ),
        new(
            "JATS111",
            "a fraction without a denominator",
            "<mml:mfrac><mml:mi>a</mml:mi><mml:msup><mml:mi>b</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:mfrac>",
            "<mml:mfrac><mml:mi>a</mml:mi></mml:mfrac>"
        ),
        new(
            "JATS111",
            "a power of nothing",
            "<mml:msup><mml:mi>b</mml:mi><mml:mn>2</mml:mn></mml:msup>",
            "<mml:msup><mml:mi>b</mml:mi></mml:msup>"
        ),
        new("JATS079", "accessibility terms of another vocabulary", @"vocab=""schema.org""", @"vocab=""other"""),
        new("JATS079", "an unknown name of accessibility", "accessibilityFeature", "accessFeature"),
        new(
            "JATS085",
            "a statement on data as a note",
            "<p>In the dry season.</p>",
            @"<p content-type=""data-availability"">On request.</p>"
        ),
        new("JATS085", "another word for the statement on data", @"sec-type=""data-availability""", @"sec-type=""Data Availability"""),
        new("JATS086", "two statements on ethics", @"sec-type=""data-availability""", @"sec-type=""ethics-statement"""),
        new("JATS086", "a part of another kind in the statement on ethics", @"sec-type=""ethics-consent""", @"sec-type=""consent"""),
        new("JATS055", "a statement of interests in the text", "<title>Consent</title>", "<title>Conflict of interest</title>"),
        new("JATS055", "a statement of interests among the notes", @"<fn id=""fn1"">", @"<fn id=""fn1"" fn-type=""conflict"">"),
        new("JATS117", "a figure miscounted", @"<fig-count count=""3""/>", @"<fig-count count=""4""/>"),
        new("JATS117", "a reference lost", @"<ref-count count=""6""/>", @"<ref-count count=""7""/>"),
        new("JATS117", "pages miscounted", @"<page-count count=""15""/>", @"<page-count count=""51""/>"),
        new("JATS136", "an empty paragraph", "<p>All agreed.</p>", "<p>All agreed.</p><p/>"),
        new("JATS136", "an empty keyword", "<kwd>rantau</kwd>", "<kwd/>"),
        new("JATS136", "an empty volume", "<volume>1</volume>\n", "<volume/>\n"),
        new("JATS138", "an error of the word processor", "<p>All agreed.</p>", "<p>All agreed, see Error! Reference source not found.</p>"),
        new("JATS138", "an instruction of the template", "<p>All agreed.</p>", "<p>Click or tap here to enter text.</p>"),
        new("JATS125", "a note that lost its mark", @"<xref ref-type=""fn"" rid=""fn1""><sup>1</sup></xref>", ""),
        new(
            "JATS048",
            "a reference of no kind",
            @"<ref id=""ref6""><mixed-citation publication-type=""book"">",
            @"<ref id=""ref6""><mixed-citation>"
        ),
        new("JATS049", "pages of a reference reversed", "<fpage>10</fpage>–<lpage>19</lpage>", "<fpage>19</fpage>–<lpage>10</lpage>"),
        new("JATS049", "a last page cut short", "<fpage>10</fpage>–<lpage>19</lpage>", "<fpage>110</fpage>–<lpage>19</lpage>"),
        new(
            "JATS049",
            "pages and a number of a reference",
            "<elocation-id>e12</elocation-id>",
            "<fpage>12</fpage>, <elocation-id>e12</elocation-id>"
        ),
        new("JATS050", "a year with a letter in it", "<year>1979</year>", "<year>19I9</year>"),
        new("JATS154", "two years of one reference", @"iso-8601-date=""2020"">2020a", @"iso-8601-date=""2002"">2020a"),
        new("JATS116", "a reference from the future", "<year>2018</year>", "<year>2081</year>"),
        new(
            "JATS087",
            "data with the title of an article",
            "<data-title>Register of crossings</data-title>",
            "<article-title>Register of crossings</article-title>"
        ),
        new("JATS087", "data cited as a book", @"publication-type=""data""", @"publication-type=""book"""),
        new("JATS090", "a version without its number", @" designator=""2.0""", ""),
        new("JATS088", "a preprint without its server", "<source>SocArXiv</source>. ", ""),
        new("JATS088", "a preprint without an address", @" <pub-id pub-id-type=""doi"">10.31235/osf.io/abcde</pub-id>", ""),
        new(
            "JATS089",
            "names of no group",
            @"<person-group person-group-type=""author""><string-name><surname>Kato</surname>, <given-names>T.</given-names></string-name></person-group>",
            "<string-name><surname>Kato</surname>, <given-names>T.</given-names></string-name>"
        ),
        new("JATS092", "a reference without an id", @"<ref id=""ref6"">", "<ref>"),
        new("JATS124", "a reference that is not cited", @"<xref ref-type=""bibr"" rid=""ref6"">(Kato, 1982)</xref>", "others"),
        new("JATS126", "a DOI twice", "10.31235/osf.io/abcde", "10.1234/jr.12"),
        new("JATS127", "a blank in a reference’s DOI", "10.1234/jr.12", "10.1234 /jr.12"),
        new("JATS127", "a DOI without its suffix", "10.5281/zenodo.1234567", "10.5281"),
        new("JATS128", "a digit of an ISBN", "978-0-306-40615-7", "978-0-306-40615-8"),
        new("JATS128", "an ISBN cut short", "978-0-306-40615-7", "978-0-306-40615"),
        new("JATS152", "another heading of the references", "<title>References</title>", "<title>Sources used</title>"),
        new("JATS141", "a picture that is not beside the file", "media/boats.png", "media/lost.png"),
    ];
}

/// <param name="Code">The rule that names the fault.</param>
/// <param name="Right">What is replaced at its first place; several, parted by '|', where one fault takes several words away.</param>
internal sealed record TextFault(string Code, string Name, string Right, string Wrong)
{
    public string Apply(string xml)
    {
        foreach (var (right, wrong) in Right.Split('|').Zip(Wrong.Split('|')))
        {
            var at = xml.IndexOf(right, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{Name}: the article does not hold “{right}”.");
            xml = $"{xml[..at]}{wrong}{xml[(at + right.Length)..]}";
        }
        return xml;
    }
}
