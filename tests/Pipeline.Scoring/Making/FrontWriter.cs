using System.Xml.Linq;
using Pipeline.Samples.Markup;
using Pipeline.Samples.Word;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Making;

/// <summary>Writes everything above the text.</summary>
internal sealed class FrontWriter(Sheet sheet, Words words)
{
    private readonly Look _look = sheet.Look;

    public void Write(PublishedArticle article)
    {
        var people = new PeopleWriter(sheet, words);
        switch (_look.Front)
        {
            case FrontPlace.TextBox:
                AddBox(() => WriteTitle(article), () => people.Write(article));
                WriteAbstracts(article);
                break;
            case FrontPlace.CoverPage:
                WriteTitle(article);
                people.Write(article);
                sheet.Add(Kind.Contact, "Word count: 7,480");
                sheet.Add(Kind.Text, [new Call("page", null, [])]);
                WriteTitle(article);
                WriteAbstracts(article);
                break;
            case FrontPlace.InfoTable:
                WriteTitle(article);
                people.Write(article);
                AddInfoTable(article);
                break;
            case FrontPlace.Above when _look.HasAbstractFirst:
                WriteTitle(article);
                WriteAbstracts(article);
                people.Write(article);
                break;
            default:
                WriteTitle(article);
                people.Write(article);
                WriteHistory();
                WriteAbstracts(article);
                break;
        }
    }

    private void WriteTitle(PublishedArticle article) =>
        sheet.Add(Kind.Title, _look.HasCapitalTitle ? article.Title.MapText(text => text.ToUpperInvariant()) : article.Title);

    private void WriteHistory()
    {
        if (!_look.HasHistory) return;
        sheet.Add(Kind.Contact, _look.IsIndonesian ? "Diterima: 12 Januari 2026; Direvisi: 3 Maret 2026; Disetujui: 20 April 2026" : "Received: 12 January 2026; Revised: 3 March 2026; Accepted: 20 April 2026");
    }

    private void WriteAbstracts(PublishedArticle article)
    {
        foreach (var language in Languages(article))
        {
            foreach (var summary in article.Abstracts.Where(summary => summary.Language == language)) WriteAbstract(summary);
            foreach (var list in article.Keywords.Where(list => list.Language == language)) WriteKeywords(list);
        }
    }

    /// <summary>The languages of abstracts and keywords, the article's own first.</summary>
    private static IEnumerable<string> Languages(PublishedArticle article) =>
        article.Abstracts.Select(summary => summary.Language).Concat(article.Keywords.Select(list => list.Language)).Distinct().OrderByDescending(language => language == article.Language);

    /// <summary>The words of a language's labels; the look's own where the journal's template prints them.</summary>
    private Words WordsFor(string language) => _look.IsIndonesian ? words : Words.Of(language);

    private void WriteAbstract(Summary summary)
    {
        var label = WordsFor(summary.Language).Abstract;
        if (_look.Abstract == AbstractLayout.Headed)
        {
            sheet.Add(Kind.AbstractHeading, _look.HasCapitalHeadings ? label.ToUpperInvariant() : label);
            foreach (var part in summary.Parts) sheet.Add(Kind.Abstract, part.Title is { } title ? [new Emphasis("**", [new Text(title.TrimEnd('.', ':') + ": ")]), .. part.Text] : part.Text);
            return;
        }

        var lead = _look.Abstract switch { AbstractLayout.RunIn => $"{label.ToUpperInvariant()}: ", AbstractLayout.RunInPlain => $"{label}. ", _ => $"{label}—" };
        var isPlain = _look.Abstract == AbstractLayout.RunInPlain;
        for (var at = 0; at < summary.Parts.Count; at++)
        {
            var part = summary.Parts[at];
            sheet.Add(Kind.Abstract,
            [
                .. at == 0 ? new[] { isPlain ? new Text(lead) : (Inline)new Emphasis("**", [new Text(lead)]) } : [],
                .. part.Title is { } title ? new Inline[] { new Emphasis("*", [new Text(title.TrimEnd('.', ':') + ": ")]) } : [],
                .. part.Text,
            ]);
        }
    }

    private void WriteKeywords(KeywordList list)
    {
        var label = WordsFor(list.Language).Keywords;
        var isItalic = _look.KeywordSeparator.StartsWith(';');
        var text = new Text(string.Join(_look.KeywordSeparator, list.Words));
        var lead = new Text(_look.Abstract switch { AbstractLayout.RunInDash => $"{label}—", AbstractLayout.RunInPlain => $"{label}. ", _ => $"{label}: " });
        sheet.Add(Kind.Keywords, [_look.Abstract == AbstractLayout.RunInPlain ? lead : new Emphasis("**", [lead]), isItalic ? new Emphasis("*", [text]) : text]);
    }

    /// <summary>Dates at the left and abstract at the right, or keywords at the left as other publishers print them.</summary>
    private void AddInfoTable(PublishedArticle article)
    {
        var keywords = article.Keywords is [var first, ..] ? first : null;
        var areKeywordsLeft = sheet.Choices.OneIn(2) && keywords is not null;
        var left = sheet.Apart(() =>
        {
            sheet.Add(Kind.AbstractHeading, _look.IsIndonesian ? "Info Artikel" : "Article Info");
            foreach (var line in History()) sheet.Add(Kind.Contact, line);
            if (!areKeywordsLeft) return;
            sheet.Add(Kind.AbstractHeading, $"{WordsFor(keywords!.Language).Keywords}:");
            foreach (var word in keywords.Words) sheet.Add(Kind.Contact, word);
        });
        var right = sheet.Apart(() =>
        {
            foreach (var summary in article.Abstracts) WriteAbstract(summary);
            foreach (var list in article.Keywords.Where(list => list != keywords || !areKeywordsLeft)) WriteKeywords(list);
        });
        if (right.Count == 0) right.Add(sheet.Paragraph(Kind.Abstract, " "));
        sheet.Add(new Table([2600, 6400], null, "nil", [new Row([new Cell(left), new Cell(right)])]).ToXml());
    }

    private string[] History() => _look.IsIndonesian
        ? ["Diterima:", "12 Januari 2026", "Direvisi:", "3 Maret 2026", "Disetujui:", "20 April 2026"]
        : ["Received:", "12 January 2026", "Revised:", "3 March 2026", "Accepted:", "20 April 2026"];

    private void AddBox(params Action[] writers)
    {
        var content = sheet.Apart(() => Array.ForEach(writers, write => write()));
        var box = TextBox.Write(sheet.Document.NextId(), () => content.Select(paragraph => new XElement(paragraph)));
        sheet.Add(sheet.Document.Paragraph(ParagraphStyle.Plain, [box]));
    }
}
