using System.Text;
using System.Text.Json;
using Pipeline.ReferenceModel.Corpus;
using Pipeline.References.Export;
using Pipeline.References.Tests.Corpus;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Snapshooter.Xunit;

namespace Pipeline.References.Tests.Export;

public sealed class ReferenceExportTests
{
    [Fact]
    public void Csl_json_has_its_stable_shape() => Snapshot.Match(Text(TypedSamples.All, ReferenceFormat.CslJson), "references.csl.json");

    [Fact]
    public void BibTeX_has_its_stable_shape() => Snapshot.Match(Text(TypedSamples.All, ReferenceFormat.BibTex), "references.bib");

    [Fact]
    public void Ris_has_its_stable_shape() => Snapshot.Match(Text(TypedSamples.All, ReferenceFormat.Ris), "references.ris");

    [Fact]
    public void Dashes_stand_for_the_authors_of_the_work_before()
    {
        var references = ReferenceStage.Parse([
            ReferenceSample.Of("Lind, Jo. 2019. *Home*. Berlin: Quiet Press.", "ref1"),
            ReferenceSample.Of("———. 2021. “Harbour.” In *Coasts*, edited by Ana Kaya, 3–14. Berlin: Quiet Press.", "ref2"),
        ]);
        Assert.Equal(
            ["Lind", "Lind"],
            JsonDocument
                .Parse(Text(references, ReferenceFormat.CslJson))
                .RootElement.EnumerateArray()
                .Select(item => item.GetProperty("author")[0].GetProperty("family").GetString())
        );
    }

    [Fact]
    public void Every_kind_of_work_has_its_type_in_each_form()
    {
        foreach (var type in Enum.GetValues<PublicationType>())
        {
            var reference = TypedReference.Of(type, "{Source:Home}");
            Assert.Contains(Item(reference).GetProperty("type").GetString()!, CslSchema.Types);
            Assert.NotEmpty(Entry(reference).Type);
            Assert.NotEmpty(Record(reference)[0].Value);
        }
    }

    [Fact]
    public void Every_field_is_told_with_its_confidence()
    {
        foreach (var field in Enum.GetValues<RefField>().Where(field => field != RefField.None))
        {
            var reference = new Reference("r", null, [new(field, "1234-5678") { Confidence = 0.5 }], SourceRef.None);
            var confidence = Item(reference).GetProperty("custom").GetProperty("confidence");
            Assert.Equal([0.5, 0.5], confidence.EnumerateObject().Select(value => value.Value.GetDouble()));
        }
    }

    [Fact]
    public void A_list_cut_short_names_no_one_who_is_not_a_person()
    {
        var reference = TypedReference.Of(
            PublicationType.Book,
            "{a1.Surname:Lind}, {a1.GivenNames:J.}, {a0.EtAl:et al.} ({Year:2019}). {Source:Home}"
        );
        var item = Item(reference);
        Assert.Equal(1, item.GetProperty("author").GetArrayLength());
        Assert.Equal("et al.", item.GetProperty("custom").GetProperty("et-al").GetString());
        Assert.Equal("Lind, J. and others", Entry(reference).Fields["author"]);
        Assert.Single(Record(reference), line => line.Tag == "AU");
    }

    [Theory]
    [InlineData("A & B: 100% of $5 in x_y #1 ~ ^ \\ {z}")]
    [InlineData("The HIV epidemic in West Java, 1990–2000")]
    [InlineData("»Heimat« und Häfen – 日本")]
    public void What_LaTeX_prints_is_the_title(string title)
    {
        var reference = new Reference("r", PublicationType.Book, [new(RefField.Source, title)], SourceRef.None);
        Assert.Equal(title, BibTexReader.Printed(Entry(reference).Fields["title"]));
    }

    [Theory]
    [InlineData("Of tides", "Of tides")]
    [InlineData("HIV and Java", "{HIV} and {Java}")]
    [InlineData("McDonald's at eBay", "{McDonald's} at {eBay}")]
    [InlineData("R&D-led", "R\\&{D-led}")]
    public void Capitals_in_a_title_are_kept_from_being_lowered(string title, string expected) =>
        Assert.Equal(expected, BibTexText.Title(title));

    [Theory]
    [InlineData("{a1.Surname:van der Berg}, {a1.GivenNames:J.}, {a1.Suffix:Jr.}", "van der Berg, Jr., J.")]
    [InlineData("{a1.Collab:Smith and Sons}", "{Smith and Sons}")]
    [InlineData("{a1.Surname:Abdurrahman Wahid}", "{Abdurrahman Wahid}")]
    [InlineData("{a1.Surname:Suparman}", "Suparman")]
    public void Names_are_written_as_BibTeX_takes_them_apart(string people, string expected) =>
        Assert.Equal(expected, Entry(TypedReference.Of(null, people)).Fields["author"]);

    [Fact]
    public void Keys_are_ASCII_and_unique()
    {
        var works = Enumerable
            .Range(0, 30)
            .Select(number =>
                TypedReference.Of(
                    PublicationType.Book,
                    "{a1.Surname:Strømqvist}, {a1.GivenNames:B.} ({Year:2020}). {Source:The élan}",
                    $"r{number}"
                )
            )
            .Append(TypedReference.Of(PublicationType.Book, "{a1.Surname:日本} ({Year:n.d.})"))
            .ToSeq();
        var keys = BibTexReader.Read(Text(works, ReferenceFormat.BibTex)).Select(entry => entry.Key).ToList();
        Assert.Equal(["stromqvist2020elan", "stromqvist2020elana", "stromqvist2020elanb"], keys[..3]);
        Assert.Equal(["stromqvist2020elanaa", "stromqvist2020elanab", "stromqvist2020elanac", "anonnd"], keys[27..]);
    }

    [Fact]
    public void An_address_cannot_end_its_entry() =>
        Assert.Equal(
            "https://example.org/%7Ba%5C_b#c",
            Entry(
                TypedReference.Of(null, "{Source:Home}") with
                {
                    Parts = [new(RefField.Uri, "x") { Uri = "https://example.org/{a\\_b#c" }],
                }
            ).Fields["url"]
        );

    [Fact]
    public void No_form_has_a_byte_order_mark() =>
        Assert.All(Enum.GetValues<ReferenceFormat>(), format => Assert.NotEqual(0xEF, ReferenceExport.Write(TypedSamples.All, format)[0]));

    [Fact]
    public void Nothing_written_of_nothing_is_still_a_file_of_its_form() =>
        Assert.Equal(
            ("[]\n", "", ""),
            (Text([], ReferenceFormat.CslJson), Text([], ReferenceFormat.BibTex), Text([], ReferenceFormat.Ris))
        );

    [CorpusFact]
    public void Every_reference_of_the_corpus_reads_back_from_each_form()
    {
        var references = ReferenceStage.Parse(
            LabelledReference
                .Read(CorpusTests.Corpus()!)
                .Select((reference, index) => reference.ToReference() with { Id = $"ref{index}" })
                .ToSeq()
        );
        var items = JsonDocument.Parse(Text(references, ReferenceFormat.CslJson)).RootElement.EnumerateArray().ToList();
        Assert.All(items, CslSchema.Check);
        Assert.Equal(
            references.Select(reference => reference.Raw),
            items.Select(item => item.GetProperty("custom").GetProperty("raw").GetString())
        );
        var entries = BibTexReader.Read(Text(references, ReferenceFormat.BibTex));
        var records = RisReader.Read(Text(references, ReferenceFormat.Ris));
        Assert.Distinct(entries.Select(entry => entry.Key));
        for (var index = 0; index < references.Count; index++)
        {
            var title = items[index].TryGetProperty("title", out var told) ? told.GetString() : null;
            Assert.Equal(title, entries[index].Fields.TryGetValue("title", out var value) ? BibTexReader.Printed(value) : null);
            Assert.Equal(title, records[index].Where(line => line.Tag == "TI").Select(line => line.Value).FirstOrDefault());
        }

        Assert.Equal((references.Count, references.Count), (entries.Count, records.Count));
    }

    private static string Text(Seq<Reference> references, ReferenceFormat format) =>
        Encoding.UTF8.GetString(ReferenceExport.Write(references, format));

    private static JsonElement Item(Reference reference)
    {
        var item = JsonDocument.Parse(Text([reference], ReferenceFormat.CslJson)).RootElement[0];
        CslSchema.Check(item);
        return item;
    }

    private static BibTexEntry Entry(Reference reference) => Assert.Single(BibTexReader.Read(Text([reference], ReferenceFormat.BibTex)));

    private static IReadOnlyList<(string Tag, string Value)> Record(Reference reference) =>
        Assert.Single(RisReader.Read(Text([reference], ReferenceFormat.Ris)));
}
