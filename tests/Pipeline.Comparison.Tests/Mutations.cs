using static Pipeline.Comparison.ChangeKind;

namespace Pipeline.Comparison.Tests;

/// <summary>What happens to articles between two rounds of proofs.</summary>
internal static class Mutations
{
    public static Mutation[] All { get; } =
    [
        // Front matter.
        new(
            "word of the title",
            "Leaving <italic>rantau</italic> behind",
            "Quitting <italic>rantau</italic> behind",
            (Changed, Subject.Title, "title: Leaving rantau behind → Quitting rantau behind")
        ),
        new(
            "italics of the title",
            "<italic>rantau</italic> behind",
            "rantau behind",
            (Formatting, Subject.Title, "italics lost on “rantau”")
        ),
        new(
            "subtitle",
            "in three villages</subtitle>",
            "in four villages</subtitle>",
            (Changed, Subject.Title, "subtitle: A study of return in three villages → A study of return in four villages")
        ),
        new(
            "subtitle removed",
            "<subtitle>A study of return in three villages</subtitle>",
            "",
            (Removed, Subject.Title, "subtitle removed: A study of return in three villages")
        ),
        new(
            "translated title",
            "Meninggalkan rantau",
            "Meninggalkan perantauan",
            (Changed, Subject.Title, "translated title (id): Meninggalkan rantau → Meninggalkan perantauan")
        ),
        new(
            "language of the translation",
            "<trans-title-group xml:lang=\"id\">",
            "<trans-title-group xml:lang=\"ms\">",
            (Changed, Subject.Title, "language")
        ),
        new(
            "surname",
            "<surname>Wulandari</surname>",
            "<surname>Wulandary</surname>",
            (Changed, Subject.Author, "author 2 (Wulandary): name: Baiq Ratna Wulandari → Baiq Ratna Wulandary")
        ),
        new(
            "degree",
            "<degrees>M.A.</degrees>",
            "<degrees>M.Sc.</degrees>",
            (Changed, Subject.Author, "author 1 (Rahmawati): degrees: M.A. → M.Sc.")
        ),
        new("ORCID iD", "0000-0002-1825-0097", "0000-0002-1825-0098", (Changed, Subject.Author, "author 1 (Rahmawati): iD:")),
        new(
            "ORCID iD removed",
            "<contrib-id contrib-id-type=\"orcid\">https://orcid.org/0000-0002-1825-0097</contrib-id>",
            "",
            (Removed, Subject.Author, "iD removed")
        ),
        new(
            "affiliation of an author",
            "<xref ref-type=\"aff\" rid=\"aff2\">2</xref>",
            "<xref ref-type=\"aff\" rid=\"aff1\">2</xref>",
            (Changed, Subject.Author, "points to affiliation 1 instead of affiliation 2")
        ),
        new(
            "corresponding author",
            "contrib-type=\"author\" corresp=\"yes\"",
            "contrib-type=\"author\"",
            (Changed, Subject.Author, "mark of the corresponding author")
        ),
        new(
            "author removed",
            "<contrib contrib-type=\"author\">\n          <name name-style=\"given-only\"><given-names>Sukarsih</given-names></name>\n          <xref ref-type=\"aff\" rid=\"aff1\">1</xref>\n        </contrib>",
            "",
            (Removed, Subject.Author, "author 3 (Sukarsih) removed")
        ),
        new(
            "author added",
            "</contrib-group>",
            "<contrib contrib-type=\"author\"><name name-style=\"western\"><surname>Basri</surname><given-names>Agus</given-names></name></contrib></contrib-group>",
            (Added, Subject.Author, "author 4 (Basri) added: Basri Agus")
        ),
        new(
            "author moved",
            "<contrib contrib-type=\"author\">\n          <name name-style=\"given-only\"><given-names>Sukarsih</given-names></name>\n          <xref ref-type=\"aff\" rid=\"aff1\">1</xref>\n        </contrib>",
            "<contrib contrib-type=\"author\"><name name-style=\"given-only\"><given-names>Sukarsih</given-names></name><xref ref-type=\"aff\" rid=\"aff1\">1</xref></contrib>",
            (Moved, Subject.Author, "author 3 (Sukarsih): moved to author 1 (Sukarsih)")
        )
        {
            MovedBehind = "<contrib-group>",
        },
        new(
            "institution",
            "<institution>Pusat Kajian Migrasi Rinjani</institution>",
            "<institution>Pusat Studi Migrasi Rinjani</institution>",
            (Changed, Subject.Affiliation, "affiliation 2: institution: Pusat Kajian Migrasi Rinjani → Pusat Studi Migrasi Rinjani")
        ),
        new(
            "country code",
            "Selong</city>, <country country=\"ID\">",
            "Selong</city>, <country country=\"MY\">",
            (Changed, Subject.Affiliation, "country code: ID → MY")
        ),
        new(
            "e-mail",
            "siti@nusamadani",
            "rahmawati@nusamadani",
            (Changed, Subject.Author, "e-mail: siti@nusamadani.example.org → rahmawati@nusamadani.example.org")
        ),
        new(
            "day of acceptance",
            "iso-8601-date=\"2026-03-02\"><day>02</day>",
            "iso-8601-date=\"2026-03-05\"><day>05</day>",
            (Changed, Subject.Date, "accepted date: 2026-03-02 → 2026-03-05")
        ),
        new(
            "day of publication",
            "iso-8601-date=\"2026-08-03\"><day>03</day>",
            "iso-8601-date=\"2026-08-04\"><day>04</day>",
            (Changed, Subject.Date, "publication date (electronic): 2026-08-03 → 2026-08-04")
        ),
        new(
            "date in figures alone",
            "iso-8601-date=\"2025-08-17\"",
            "iso-8601-date=\"2025-08-18\"",
            (Changed, Subject.Date, "received date: 2025-08-17 → 2025-08-17 (in figures 2025-08-18)")
        ),
        new(
            "date removed",
            "<date date-type=\"received\" iso-8601-date=\"2025-08-17\"><day>17</day><month>08</month><year>2025</year></date>",
            "",
            (Removed, Subject.Date, "received date removed")
        ),
        new("volume", "<volume>2</volume>", "<volume>3</volume>", (Changed, Subject.Metadata, "volume: 2 → 3")),
        new("last page", "<lpage>16</lpage>", "<lpage>17</lpage>", (Changed, Subject.Pages, "last page: 16 → 17")),
        new(
            "DOI",
            "10.5555/perantau.v2i1.9",
            "10.5555/perantau.v2i1.8",
            (Changed, Subject.Metadata, "identifier: 10.5555/perantau.v2i1.9 → 10.5555/perantau.v2i1.8")
        ),
        new(
            "subject of the article",
            "<subject>Article</subject>",
            "<subject>Review</subject>",
            (Changed, Subject.Metadata, "subject: Article → Review")
        ),
        new("ISSN", "3123-2701", "3123-2702", (Changed, Subject.Journal, "journal: ISSN: 3123-2701 → 3123-2702")),
        new(
            "copyright year",
            "<copyright-year>2026",
            "<copyright-year>2022",
            (Changed, Subject.Licence, "licence: copyright year: 2026 → 2022")
        ),
        new(
            "licence address",
            "<license xlink:href=\"https://creativecommons.org/licenses/by-nc/4.0/\">",
            "<license xlink:href=\"https://creativecommons.org/licenses/by/4.0/\">",
            (
                Changed,
                Subject.Licence,
                "licence: licence address: https://creativecommons.org/licenses/by-nc/4.0/ → https://creativecommons.org/licenses/by/4.0/"
            )
        ),
        new(
            "licence text",
            "Attribution-NonCommercial 4.0 International License",
            "Attribution 4.0 International License",
            (Changed, Subject.Licence, "licence: licence text")
        ),
        new(
            "word of the abstract",
            "takes another view",
            "takes a new view",
            (Changed, Subject.Abstract, "abstract: 1 word removed, 2 words added")
        ),
        new(
            "word of the other abstract",
            "lazim dipahami",
            "sering dipahami",
            (Changed, Subject.Abstract, "abstract (id): 1 word removed, 1 word added")
        ),
        new(
            "keyword",
            "<kwd>remitansi</kwd>",
            "<kwd>kiriman uang</kwd>",
            (Changed, Subject.Keyword, "keywords (id), keyword 2: remitansi → kiriman uang")
        ),
        new(
            "keyword added",
            "<kwd>remittances</kwd>",
            "<kwd>remittances</kwd><kwd>debt</kwd>",
            (Added, Subject.Keyword, "keywords, keyword 3 added: debt")
        ),
        new(
            "keyword moved",
            "<kwd>desa pesisir</kwd>",
            "<kwd>desa pesisir</kwd>",
            (Moved, Subject.Keyword, "keywords (id), keyword 3: moved to keywords (id), keyword 1")
        )
        {
            MovedBehind = "<kwd-group kwd-group-type=\"author\" xml:lang=\"id\">",
        },
        new("award", "UNM-2023-08", "UNM-2023-09", (Changed, Subject.Funding, "award 1: award number: UNM-2023-08 → UNM-2023-09")),
        new(
            "count",
            "<word-count count=\"310\"/>",
            "<word-count count=\"311\"/>",
            (Changed, Subject.Metadata, "count of words count: 310 → 311")
        ),
        new("version of JATS", "dtd-version=\"1.3\"", "dtd-version=\"1.2\"", (Changed, Subject.Markup, "version of JATS: 1.3 → 1.2")),
        new(
            "kind of article",
            "article-type=\"research-article\"",
            "article-type=\"review-article\"",
            (Changed, Subject.Metadata, "kind of article")
        ),
        // Text.
        new(
            "words of a paragraph",
            "received eleven guests",
            "received twelve visitors",
            (Changed, Subject.Paragraph, "section 1, paragraph 1: 2 words removed, 2 words added")
        ),
        new("comma", "after her return, Inaq", "after her return Inaq", (Changed, Subject.Paragraph, "section 1, paragraph 1")),
        new(
            "double space",
            "with the same people",
            "with  the same people",
            (Spacing, Subject.Paragraph, "section 2, paragraph 1: only white space differs")
        ),
        new("no-break space", "twelve months later", "twelve\u00A0months later", (Changed, Subject.Paragraph, "section 2, paragraph 1")),
        new(
            "heading",
            "<title>Methods</title>",
            "<title>Data and methods</title>",
            (Changed, Subject.Heading, "section 2: heading: Methods → Data and methods")
        ),
        new("number of a section", "<label>3.1</label>", "<label>3.2</label>", (Changed, Subject.Heading, "section 3.2: label: 3.1 → 3.2")),
        new("kind of a section", "sec-type=\"methods\"", "sec-type=\"materials\"", (Changed, Subject.Section, "sec-type")),
        new(
            "paragraph removed",
            "<p>We ask two questions. What happens to plans made abroad during the first year at home? And why do so many who honestly wish to stay leave again within a short time?</p>",
            "",
            (Removed, Subject.Paragraph, "section 1, paragraph 3 removed")
        ),
        new(
            "paragraph added",
            "<title>Skills nobody sees</title>",
            "<title>Skills nobody sees</title><p>A new paragraph stands here.</p>",
            (Added, Subject.Paragraph, "section 3.1, paragraph 1 added: A new paragraph stands here.")
        ),
        new(
            "paragraph moved",
            "<p>Among men the form is another. In Nipah twenty respondents had worked on ships or in yards, and most of them held a certificate in welding.</p>",
            "<p>Among men the form is another. In Nipah twenty respondents had worked on ships or in yards, and most of them held a certificate in welding.</p>",
            (Moved, Subject.Paragraph, "section 3.1, paragraph 2: moved to section 2, paragraph 1")
        )
        {
            MovedBehind = "<title>Methods</title>",
        },
        new(
            "paragraph moved and changed",
            "<p>Among men the form is another. In Nipah twenty respondents had worked on ships or in yards, and most of them held a certificate in welding.</p>",
            "<p>Among men the form is another. In Nipah thirty respondents had worked on ships or in yards, and most of them held a certificate in welding.</p>",
            (Moved, Subject.Paragraph, "section 3.1, paragraph 2: moved to section 2, paragraph 1"),
            (Changed, Subject.Paragraph, "section 2, paragraph 1: 1 word removed, 1 word added")
        )
        {
            MovedBehind = "<title>Methods</title>",
        },
        new(
            "italics lost",
            "treats <italic>return</italic> as",
            "treats return as",
            (Formatting, Subject.Paragraph, "section 1, paragraph 2: italics lost on “return”")
        ),
        new("italics added", "came to ask", "<italic>came</italic> to ask", (Formatting, Subject.Paragraph, "italics added on “came”")),
        new(
            "italics to bold",
            "<italic>return</italic>",
            "<bold>return</bold>",
            (Formatting, Subject.Paragraph, "bold instead of italics on “return”")
        ),
        new("subscript lost", "H<sub>2</sub>O", "H2O", (Formatting, Subject.Paragraph, "subscript lost on “2”")),
        new("item of a list", "hardly change.", "barely change.", (Changed, Subject.List, "item 1")),
        new(
            "item removed",
            "<list-item><p>Debts fall due in the first week.</p></list-item>",
            "",
            (Removed, Subject.List, "item 3 removed: Debts fall due in the first week.")
        ),
        new("kind of a list", "list-type=\"order\"", "list-type=\"bullet\"", (Changed, Subject.List, "kind of list: order → bullet")),
        new("quotation", "how deep it is", "how deep it goes", (Changed, Subject.Quotation, "quotation 1")),
        new(
            "source of a quotation",
            "Interview, Kelor,",
            "Interview, Nipah,",
            (Changed, Subject.Quotation, "source line: Interview, Kelor, 12 September 2024 → Interview, Nipah, 12 September 2024")
        ),
        new("thanks", "We thank the people", "We warmly thank the people", (Changed, Subject.Paragraph, "acknowledgements")),
        // Tables, figures, equations, notes.
        new("cell", "<td>4.6</td>", "<td>4.5</td>", (Changed, Subject.Table, "Table 1, row 2, column 3: 4.6 → 4.5")),
        new(
            "cells swapped",
            "<td>38</td><td>5.2</td>",
            "<td>5.2</td><td>38</td>",
            (Changed, Subject.Table, "Table 1, row 3, column 2: 38 → 5.2"),
            (Changed, Subject.Table, "Table 1, row 3, column 3: 5.2 → 38")
        ),
        new(
            "heading cell",
            "<th scope=\"col\">Years</th>",
            "<td>Years</td>",
            (Changed, Subject.Markup, "marked up as td instead of th"),
            (Changed, Subject.Table, "scope")
        ),
        new(
            "row removed",
            "<tr><td>Bidara</td><td>38</td><td>5.2</td></tr>",
            "",
            (Removed, Subject.Table, "Table 1, row 3 removed: Bidara 38 5.2")
        ),
        new(
            "row moved",
            "<tr><td>Nipah</td><td>29</td><td>6.8</td></tr>",
            "<tr><td>Nipah</td><td>29</td><td>6.8</td></tr>",
            (Moved, Subject.Table, "Table 1, row 4: moved to Table 1, row 2")
        )
        {
            MovedBehind = "<tbody>",
        },
        new(
            "caption of a table",
            "by village and length",
            "by village and years",
            (Changed, Subject.Table, "Table 1, caption: Respondents")
        ),
        new("note of a table", "by the authors, 2023", "by the authors, 2022", (Changed, Subject.Table, "Table 1, note a: Survey")),
        new(
            "caption of a figure",
            "in per cent of respondents",
            "in per cent",
            (Changed, Subject.Figure, "Figure 1, caption: 2 words removed")
        ),
        new(
            "picture",
            "media/image1.png",
            "media/image2.png",
            (Changed, Subject.Figure, "Figure 1: picture address: media/image1.png → media/image2.png")
        ),
        new("alternative text", "Bar chart of plans", "Bars of plans", (Changed, Subject.Figure, "alternative text")),
        new(
            "figure removed",
            "<fig id=\"fig1\">\n        <label>Figure 1</label>\n        <caption><p>Plans before and one year after return, in per cent of respondents</p></caption>\n        <graphic mimetype=\"image\" mime-subtype=\"png\" xlink:href=\"media/image1.png\"><alt-text>Bar chart of plans before and after return.</alt-text></graphic>\n      </fig>",
            "",
            (Changed, Subject.CrossReference, "points to nothing"),
            (Removed, Subject.Figure, "Figure 1 removed")
        ),
        new("number in an equation", "<mml:mn>2</mml:mn>", "<mml:mn>3</mml:mn>", (Changed, Subject.Equation, "equation (1): formula")),
        new(
            "number of an equation",
            "<label>(1)</label>",
            "<label>(2)</label>",
            (Changed, Subject.Equation, "equation (2): label: (1) → (2)")
        ),
        new("note", "could not be met again", "could not be found again", (Changed, Subject.Note, "note 1: 1 word removed, 1 word added")),
        new(
            "mark of a note",
            "<xref ref-type=\"fn\" rid=\"fn1\"><sup>1</sup></xref>",
            "",
            (Changed, Subject.Paragraph, "section 1, paragraph 1")
        ),
        // Links and ids.
        new(
            "citation to another reference",
            "<xref ref-type=\"bibr\" rid=\"ref1\">Amrullah, 2019</xref>",
            "<xref ref-type=\"bibr\" rid=\"ref3\">Amrullah, 2019</xref>",
            (Changed, Subject.CrossReference, "points to reference 3 instead of reference 1")
        ),
        new(
            "citation no link any more",
            "<xref ref-type=\"bibr\" rid=\"ref1\">Amrullah, 2019</xref>",
            "Amrullah, 2019",
            (Changed, Subject.CrossReference, "cross-reference (xref) lost on “Amrullah, 2019”")
        ),
        new(
            "address of a link",
            "https://data.example.org/returns",
            "https://data.example.org/return",
            (
                Changed,
                Subject.Link,
                "section 1, paragraph 2: link address: https://data.example.org/returns → https://data.example.org/return"
            )
        ),
        new(
            "link lost",
            "<ext-link ext-link-type=\"uri\" xlink:href=\"https://data.example.org/returns\">the data</ext-link>",
            "the data",
            (Changed, Subject.Link, "link (ext-link) lost on “the data”")
        ),
        new("id of a paragraph", "<p id=\"p1\">", "<p id=\"p9\">", (Identifier, Subject.Markup, "section 1, paragraph 1: id: p1 → p9")),
        // References.
        new(
            "year of a reference",
            "(<year>2021</year>)",
            "(<year>2020</year>)",
            (Changed, Subject.Reference, "reference 2: year: 2021 → 2020")
        ),
        new(
            "author of a reference",
            "<surname>Olivar</surname>",
            "<surname>Oliver</surname>",
            (Changed, Subject.Reference, "reference 2: author: Olivar, P. → Oliver, P.")
        ),
        new(
            "title of a reference",
            "Houses built from remittances",
            "Houses from remittances",
            (Changed, Subject.Reference, "reference 1: title: Houses built from remittances → Houses from remittances")
        ),
        new(
            "pages of a reference",
            "<lpage>29</lpage>",
            "<lpage>39</lpage>",
            (Changed, Subject.Reference, "reference 1: last page: 29 → 39")
        ),
        new(
            "DOI of a reference",
            "10.5555/jcs.2019.7",
            "10.5555/jcs.2019.8",
            (Changed, Subject.Reference, "reference 1: DOI: 10.5555/jcs.2019.7 → 10.5555/jcs.2019.8")
        ),
        new("issue of a reference removed", "(<issue>2</issue>)", "", (Changed, Subject.Reference, "reference 1")),
        new(
            "year of a reference in elements",
            "<year>2023</year>",
            "<year>2022</year>",
            (Changed, Subject.Reference, "reference 4: year: 2023 → 2022")
        ),
        new(
            "kind of publication",
            "<mixed-citation publication-type=\"journal\">",
            "<mixed-citation publication-type=\"book\">",
            (Changed, Subject.Reference, "kind of publication: journal → book")
        ),
        new(
            "field no longer marked",
            "<publisher-name>Rinjani</publisher-name>",
            "Rinjani",
            (Changed, Subject.Markup, "publisher (publisher-name) lost on “Rinjani”")
        ),
        new(
            "reference removed",
            "<ref id=\"ref3\"><mixed-citation publication-type=\"book\"><person-group person-group-type=\"author\"><name><surname>Mahsun</surname>, <given-names>L.</given-names></name></person-group> (<year>2020</year>). <source>Debt and honour after the journey</source>. <publisher-name>Rinjani</publisher-name>.</mixed-citation></ref>",
            "",
            (Removed, Subject.Reference, "reference 3 removed")
        ),
        new(
            "reference added",
            "</ref-list>",
            "<ref id=\"ref5\"><mixed-citation>Rosmala (2017). What do they bring?</mixed-citation></ref></ref-list>",
            (Added, Subject.Reference, "reference 5 added: Rosmala (2017). What do they bring?")
        ),
        new(
            "reference moved",
            "<ref id=\"ref4\"><element-citation publication-type=\"journal\"><person-group person-group-type=\"author\"><name><surname>Prasetya</surname><given-names>D.</given-names></name></person-group><article-title>Cooperatives that postpone gifts</article-title><source>Asian Village Review</source><year>2023</year><volume>3</volume><fpage>5</fpage></element-citation></ref>",
            "<ref id=\"ref4\"><element-citation publication-type=\"journal\"><person-group person-group-type=\"author\"><name><surname>Prasetya</surname><given-names>D.</given-names></name></person-group><article-title>Cooperatives that postpone gifts</article-title><source>Asian Village Review</source><year>2023</year><volume>3</volume><fpage>5</fpage></element-citation></ref>",
            (Moved, Subject.Reference, "reference 4: moved to reference 1")
        )
        {
            MovedBehind = "<title>References</title>",
        },
        new(
            "emphasis in a reference",
            "<source>Rhythms of a harvest village</source>",
            "<source><italic>Rhythms</italic> of a harvest village</source>",
            (Formatting, Subject.Reference, "italics added on “Rhythms”")
        ),
    ];
}
