using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using static Pipeline.Jats.Tests.WrittenXml;

namespace Pipeline.Jats.Tests;

/// <summary>Authors with their names, affiliations and notes.</summary>
public sealed class ContribXmlTests
{
    [Fact]
    public void A_name_in_two_scripts_stands_in_alternatives_and_is_read_back()
    {
        var contrib = new Contrib("Minghua Li (李明华)", SourceRef.None) { Name = new("Minghua", "Li") { Native = "李明华" } };
        var article = Samples.Full with { Meta = Samples.Full.Meta with { Contribs = [contrib] } };
        var xml = JatsWriter.Write(article).Value;
        Assert.Contains("<string-name>李明华</string-name>", Encoding.UTF8.GetString(xml), StringComparison.Ordinal);
        Assert.Equal(contrib.Name, JatsReader.Read(xml, "a.xml").Value!.Meta.Contribs[0].Name);
    }

    [Fact]
    public void A_mononym_stands_in_given_names_and_says_so()
    {
        var names = Read(
                Samples.Full with
                {
                    Meta = Samples.Full.Meta with { Contribs = [new("Bujang", Here) { Name = new(null, "Bujang") }] },
                }
            )
            .Descendants("name");
        Assert.Equal("<name name-style=\"given-only\"><given-names>Bujang</given-names></name>", Flat(names.Single()));
    }

    [Fact]
    public void Affiliations_and_correspondence_are_linked()
    {
        var article = Read(Samples.Full);
        var first = article.Descendants("contrib").First();
        Assert.Equal(["aff1", "cor1"], first.Elements("xref").Select(xref => (string?)xref.Attribute("rid")));
        Assert.Equal(
            "siti@example.org",
            article.Descendants("corresp").Single(corresp => (string?)corresp.Attribute("id") == "cor1").Element("email")!.Value
        );
    }

    [Fact]
    public void What_is_said_of_how_to_write_to_an_author_is_the_corresp_and_read_again()
    {
        AuthorNote Note(string type, params Inline[] words) => new(type, [.. words], Here);
        var note = Note(
            AuthorNote.Correspondence,
            new Text("Write to ", Here),
            new ExtLink("mailto:siti@example.org", [new Text("siti@example.org", Here)]),
            new Text(", Jalan Merdeka 1.", Here)
        );
        var inItalics = note with { Content = [new Emphasis(EmphasisKind.Italic, note.Content)] };
        Assert.Contains(
            "<corresp id=\"cor1\"><label>*</label><italic>Write to <email>siti@example.org</email>",
            Encoding.UTF8.GetString(
                JatsWriter.Write(Samples.Full with { Meta = Samples.Full.Meta with { AuthorNotes = [inItalics] } }).Value
            ),
            StringComparison.Ordinal
        );
        var written = JatsWriter.Write(Samples.Full with { Meta = Samples.Full.Meta with { AuthorNotes = [note] } }).Value;
        Assert.Empty(DtdValidator.Errors(written));
        var notes = XDocument.Parse(Encoding.UTF8.GetString(written)).Descendants("author-notes").Single();
        Assert.Equal(
            "<corresp id=\"cor1\"><label>*</label>Write to <email>siti@example.org</email>, Jalan Merdeka 1.</corresp>",
            Flat(notes.Elements("corresp").First())
        );
        Assert.DoesNotContain(notes.Elements("fn"), fn => fn.Value.Contains("Write to", StringComparison.Ordinal));
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(
            (AuthorNote.Correspondence, "Write to siti@example.org, Jalan Merdeka 1."),
            (read.Meta.AuthorNotes[0].FnType, read.Meta.AuthorNotes[0].Content.PlainText())
        );
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void A_corresponding_author_without_an_address_has_no_corresp()
    {
        var article = Read(
            Samples.Full with
            {
                Meta = Samples.Full.Meta with { Contribs = [new("Bujang", Here) { Name = new("Bujang", null), IsCorresponding = true }] },
            }
        );
        Assert.Equal("yes", article.Descendants("contrib").Single().Attribute("corresp")?.Value);
        Assert.Empty(article.Descendants("corresp"));
        Assert.Empty(article.Descendants("contrib").Single().Elements("xref"));
    }

    [Fact]
    public void A_translator_stands_in_a_group_of_its_own_and_is_read_again()
    {
        var written = JatsWriter
            .Write(
                Samples.Full with
                {
                    Meta = Samples.Full.Meta with
                    {
                        OtherContribs = [new("Lim Swee", Here) { Kind = "translator", Name = new("Swee", "Lim") }],
                    },
                }
            )
            .Value;
        Assert.Empty(DtdValidator.Errors(written));
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(("translator", "Lim"), (Assert.Single(read.Meta.OtherContribs).Kind, read.Meta.OtherContribs[0].Name!.Surname));
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void Who_an_author_is_stands_with_the_author_and_is_read_again()
    {
        var full = Samples.Full;
        var note = new AuthorNote(
            AuthorNote.Biography,
            [new Text("Siti Rahma teaches history.", full.Meta.Title.Source)],
            full.Meta.Title.Source
        )
        {
            Id = "bio1",
        };
        var written = JatsWriter
            .Write(
                full with
                {
                    Meta = full.Meta with
                    {
                        AuthorNotes = [note],
                        Contribs = full.Meta.Contribs.SetItem(0, full.Meta.Contribs[0] with { NoteIds = ["bio1"] }),
                    },
                }
            )
            .Value;
        Assert.Empty(DtdValidator.Errors(written));
        var read = JatsReader.Read(written, "article.xml").Value!;
        Assert.Equal(("bio", "bio1"), (Assert.Single(read.Meta.AuthorNotes).FnType, read.Meta.Contribs[0].NoteIds.Single()));
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JatsWriter.Write(read).Value));
    }

    [Fact]
    public void A_sign_behind_a_name_leads_to_the_note_about_the_author()
    {
        var full = Samples.Full;
        var note = new AuthorNote("deceased", [new Text("Died in 2025.", full.Meta.Title.Source)], full.Meta.Title.Source)
        {
            Id = "author-note1",
            Label = "†",
        };
        var article = Read(
            full with
            {
                Meta = full.Meta with
                {
                    AuthorNotes = [note],
                    Contribs = full.Meta.Contribs.SetItem(1, full.Meta.Contribs[1] with { NoteIds = ["author-note1"], IsDeceased = true }),
                },
            }
        );
        var author = article.Descendants("contrib").ElementAt(1);
        Assert.Equal("yes", author.Attribute("deceased")?.Value);
        Assert.Equal("†", author.Elements("xref").Single(xref => xref.Attribute("rid")?.Value == "author-note1").Value);
        var written = article.Descendants("author-notes").Elements("fn").First();
        Assert.Equal(
            ("author-note1", "deceased", "†", "Died in 2025."),
            (
                written.Attribute("id")?.Value,
                written.Attribute("fn-type")?.Value,
                written.Element("label")?.Value,
                written.Element("p")?.Value
            )
        );
    }

    [Fact]
    public void Members_stand_within_the_group_that_signs()
    {
        var full = Samples.Full;
        var group = new Contrib("Sea Watch Group", full.Meta.Title.Source)
        {
            Collab = "Sea Watch Group",
            Members = [new("Budi Hartono", full.Meta.Title.Source) { Name = new("Budi", "Hartono") }],
        };
        var collab = Read(full with { Meta = full.Meta with { Contribs = [.. full.Meta.Contribs, group] } })
            .Descendants("article-meta")
            .Descendants("collab")
            .Last();
        Assert.Equal("Hartono", collab.Element("contrib-group")!.Element("contrib")!.Element("name")!.Element("surname")!.Value);
    }

    [Fact]
    public void State_and_postal_code_stand_between_city_and_country()
    {
        var full = Samples.Full;
        var article = Read(
            full with
            {
                Meta = full.Meta with
                {
                    Affs = full.Meta.Affs.SetItem(0, full.Meta.Affs[0] with { State = "Sumatera Barat", PostalCode = "25163" }),
                },
            }
        );
        Assert.EndsWith(
            "<city>Padang</city>, <state>Sumatera Barat</state>, <postal-code>25163</postal-code>, <country country=\"ID\">Indonesia</country></aff>",
            article.Descendants("aff").First().ToString(SaveOptions.DisableFormatting),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_iD_says_whether_its_owner_signed_in()
    {
        var contribs = Samples.Full.Meta.Contribs.Take(1).Select(contrib => contrib with { IsOrcidAuthenticated = false }).ToSeq();
        Assert.Equal("true", Read(Samples.Full).Descendants("contrib-id").Single().Attribute("authenticated")!.Value);
        Assert.Null(
            Read(Samples.Full with { Meta = Samples.Full.Meta with { Contribs = contribs } })
                .Descendants("contrib-id")
                .Single()
                .Attribute("authenticated")
        );
    }

    [Fact]
    public void An_author_alone_contributed_not_equally()
    {
        var alone = Samples.Full.Meta.Contribs.Take(1).ToSeq();
        Assert.Null(
            Read(Samples.Full with { Meta = Samples.Full.Meta with { Contribs = alone } })
                .Descendants("contrib")
                .Single()
                .Attribute("equal-contrib")
        );
    }

    [Fact]
    public void Notes_about_interests_stand_with_the_authors()
    {
        var article = Read(Samples.Full);
        var note = article.Descendants("author-notes").Elements("fn").Single(note => (string?)note.Attribute("fn-type") == "coi-statement");
        Assert.Equal(["Conflict of interest", "None."], note.Elements().Select(element => element.Value));
        Assert.DoesNotContain(article.Descendants("sec"), section => (string?)section.Attribute("sec-type") == "coi-statement");
    }
}
