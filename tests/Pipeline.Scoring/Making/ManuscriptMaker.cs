using Pipeline.Samples.Markup;
using Pipeline.Samples.Word;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Making;

/// <summary>Makes the manuscript that might have become a published article; the same bytes each time.</summary>
internal static class ManuscriptMaker
{
    /// <param name="seed">Starts the sequence of what the author happened to do.</param>
    public static Manuscript Make(PublishedArticle published, Look look, uint seed)
    {
        var article = Submission.Of(published, look);
        var start = StableHash.Of($"{article.File} {look.Name}") ^ seed;
        var words = Words.Of(look.IsIndonesian ? "id" : article.Language);
        var sheet = new Sheet(
            look,
            new Noise(start),
            new DocumentProperties { Title = look.IsClean ? article.Title.Plain() : "Template", Creator = article.Authors[0].Name },
            start
        );
        RunningHeads(sheet, article);
        new FrontWriter(sheet, words).Write(article);
        var objects = new ObjectWriter(sheet, words);
        var body = new BodyWriter(sheet, objects, article);
        body.Write(article.Body);
        body.WriteStatements(words);
        var left = sheet.Apart(objects.WriteLeft);
        WriteNotes(sheet, words);
        new ReferenceWriter(sheet, words).Write(article.References);
        sheet.Document.Body.AddRange(left);
        return new(article, sheet.Document.ToBytes(sheet.Document.Section(1440)), sheet.Notes.Written, sheet.Contacts);
    }

    private static void WriteNotes(Sheet sheet, Words words)
    {
        if (sheet.Notes.Typed.Count == 0)
            return;
        sheet.Add(Kind.Heading1, sheet.Look.Printed(words.Notes));
        for (var at = 0; at < sheet.Notes.Typed.Count; at++)
            sheet.Add(sheet.Look.Format[Kind.Reference], [new Text($"{at + 1}. "), .. sheet.Notes.Typed[at]]);
    }

    private static void RunningHeads(Sheet sheet, PublishedArticle article)
    {
        if (!sheet.Look.HasRunningHeads)
            return;
        var author = article.Authors[0].Surname.Replace("*", string.Empty, StringComparison.Ordinal);
        sheet.Document.RunningText(
            "header",
            "default",
            new ParagraphStyle { Alignment = "right" },
            new RunStyle { Italic = true, Size = 18 },
            $"{author} / Journal Name Vol. X No. X (Year)"
        );
        sheet.Document.RunningText(
            "footer",
            "default",
            new ParagraphStyle { Alignment = "center" },
            new RunStyle { Size = 18 },
            "{{pagenumber:1}}"
        );
    }
}

/// <param name="Article">As submitted.</param>
/// <param name="NotesWritten">Notes that stand in the manuscript, by id, in the order of their marks.</param>
/// <param name="ContactsWritten">"Given Surname @ address" for each e-mail address and ORCID iD.</param>
internal sealed record Manuscript(
    PublishedArticle Article,
    byte[] Docx,
    IReadOnlyList<string> NotesWritten,
    IReadOnlyList<string> ContactsWritten
);
