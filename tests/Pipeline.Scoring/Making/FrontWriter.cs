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
                sheet.AddBox(() =>
                {
                    WriteTitle(article);
                    people.Write(article);
                });
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
            case FrontPlace.CoverSheet:
                WriteSheet(article, people);
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
                WriteRunningTitle(article);
                WriteAbstracts(article);
                break;
        }
    }

    private void WriteSheet(PublishedArticle article, PeopleWriter people)
    {
        sheet.Add(Kind.Contact, "Manuscript type: Research article");
        sheet.Add(Kind.Contact, "Date of submission: 14 May 2026");
        WriteTitle(article, "Title: ");
        WriteRunningTitle(article);
        people.Write(article);
        sheet.Add(Kind.Contact, "Word count (excluding references): 7,480");
        sheet.Add(Kind.Contact, $"Number of tables: {article.Body.OfType<DataTable>().Count()}");
        sheet.Add(Kind.Text, [new Call("page", null, [])]);
    }

    private void WriteTitle(PublishedArticle article, string label = "")
    {
        var title = _look.HasCapitalTitle ? article.Title.MapText(text => text.ToUpperInvariant()) : article.Title;
        if (label.Length > 0)
            title = [new Text(label), .. title];
        sheet.Add(Kind.Title, _look.HasSubtitleLine ? Broken(title) : title);
    }

    /// <summary>The title with a line break in place of the space behind its first colon.</summary>
    private static IReadOnlyList<Inline> Broken(IReadOnlyList<Inline> title)
    {
        var at = title.ToList().FindIndex(inline => inline is Text text && text.Value.Contains(": ", StringComparison.Ordinal));
        if (at < 0)
            return title;
        var parts = ((Text)title[at]).Value.Split(": ", 2);
        return [.. title.Take(at), new Text(parts[0] + ":"), new Call("br", null, []), new Text(parts[1]), .. title.Skip(at + 1)];
    }

    private void WriteRunningTitle(PublishedArticle article)
    {
        if (_look.HasRunningTitle)
            sheet.Add(Kind.Contact, $"Running title: {string.Join(' ', article.Title.Plain().Split(' ').Take(4)).TrimEnd(':', ',')}");
    }

    private void WriteHistory()
    {
        if (_look.HasCrowdedHistory)
            sheet.Add(Kind.Contact, $"{words.Received}: 12 January 2026 | {words.Accepted}: 20 April 2026 | Word count: 7,480 | 3 tables");
        if (!_look.HasHistory)
            return;
        sheet.Add(
            Kind.Contact,
            _look.IsIndonesian
                ? "Diterima: 12 Januari 2026; Direvisi: 3 Maret 2026; Disetujui: 20 April 2026"
                : "Received: 12 January 2026; Revised: 3 March 2026; Accepted: 20 April 2026"
        );
    }

    private void WriteAbstracts(PublishedArticle article)
    {
        foreach (var language in Languages(article))
        {
            if (_look.Abstract == AbstractLayout.Cell)
                WriteCell(() => WriteAbstracts(article, language));
            else
                WriteAbstracts(article, language);
        }
    }

    private void WriteCell(Action write)
    {
        if (sheet.Apart(write) is { Count: > 0 } content)
            sheet.Add(new Table([9000], null, "single", [new Row([new Cell(content)])]).ToXml());
    }

    private void WriteAbstracts(PublishedArticle article, string language)
    {
        var lists = article.Keywords.Where(list => list.Language == language).ToList();
        var summaries = article.Abstracts.Where(summary => summary.Language == language).ToList();
        var areInside = _look.Keywords == KeywordLayout.InAbstract && summaries.Count > 0;
        foreach (var summary in summaries)
            WriteAbstract(areInside && summary == summaries[^1] ? WithKeywords(summary, lists) : summary);
        if (!areInside)
            lists.ForEach(WriteKeywords);
    }

    /// <summary>The keywords at the end of the abstract's last paragraph.</summary>
    private Summary WithKeywords(Summary summary, List<KeywordList> lists)
    {
        var last = summary.Parts[^1];
        Inline before = sheet.Choices.OneIn(2) ? new Call("br", null, []) : new Text(" ");
        var lines = lists.SelectMany(list =>
            new[]
            {
                before,
                new Emphasis("**", [new Text($"{WordsFor(list.Language).Keywords}:")]),
                new Text($" {string.Join(_look.KeywordSeparator, list.Words)}"),
            }
        );
        return summary with { Parts = [.. summary.Parts.SkipLast(1), last with { Text = [.. last.Text, .. lines] }] };
    }

    /// <summary>The languages of abstracts and keywords, the article's own first.</summary>
    private static IEnumerable<string> Languages(PublishedArticle article) =>
        article
            .Abstracts.Select(summary => summary.Language)
            .Concat(article.Keywords.Select(list => list.Language))
            .Distinct()
            .OrderByDescending(language => language == article.Language);

    /// <summary>The words of a language's labels; the look's own where the journal's template prints them.</summary>
    private Words WordsFor(string language) => _look.IsIndonesian ? words : Words.Of(language);

    private void WriteAbstract(Summary summary)
    {
        var label = WordsFor(summary.Language).Abstract;
        if (_look.Abstract is AbstractLayout.Headed or AbstractLayout.Spaced)
        {
            sheet.Add(
                Kind.AbstractHeading,
                _look.Abstract == AbstractLayout.Spaced
                    ? string.Join(' ', label.ToUpperInvariant().ToCharArray()) + _look.StopBehind(label)
                    : _look.Printed(label)
            );
            foreach (var part in summary.Parts)
                sheet.Add(
                    Kind.Abstract,
                    part.Title is { } title ? [new Emphasis("**", [new Text(title.TrimEnd('.', ':') + ": ")]), .. part.Text] : part.Text
                );
            return;
        }

        var lead = _look.Abstract switch
        {
            AbstractLayout.RunIn or AbstractLayout.Cell => $"{label.ToUpperInvariant()}: ",
            AbstractLayout.RunInPlain => $"{label}. ",
            _ => $"{label}—",
        };
        var isPlain = _look.Abstract == AbstractLayout.RunInPlain;
        for (var at = 0; at < summary.Parts.Count; at++)
        {
            var part = summary.Parts[at];
            sheet.Add(
                Kind.Abstract,
                [
                    .. at == 0 ? new[] { isPlain ? new Text(lead) : (Inline)new Emphasis("**", [new Text(lead)]) } : [],
                    .. part.Title is { } title ? new Inline[] { new Emphasis("*", [new Text(title.TrimEnd('.', ':') + ": ")]) } : [],
                    .. part.Text,
                ]
            );
        }
    }

    private void WriteKeywords(KeywordList list)
    {
        var label = WordsFor(list.Language).Keywords;
        if (_look.Keywords is KeywordLayout.Bullets or KeywordLayout.LineEach)
        {
            WriteKeywordLines(label, list);
            return;
        }

        var isItalic = _look.KeywordSeparator.StartsWith(';');
        var text = new Text(string.Join(_look.KeywordSeparator, list.Words));
        var lead = new Text(
            _look.Abstract switch
            {
                AbstractLayout.RunInDash => $"{label}—",
                AbstractLayout.RunInPlain => $"{label}. ",
                _ => $"{label}: ",
            }
        );
        sheet.Add(
            Kind.Keywords,
            [_look.Abstract == AbstractLayout.RunInPlain ? lead : new Emphasis("**", [lead]), isItalic ? new Emphasis("*", [text]) : text]
        );
    }

    private void WriteKeywordLines(string label, KeywordList list)
    {
        var format = _look.Format[Kind.Keywords];
        sheet.Add(format, [new Emphasis("**", [new Text($"{label}:")])]);
        if (_look.Keywords == KeywordLayout.Bullets)
            format = format with { Paragraph = format.Paragraph with { List = sheet.Document.Numbering.Bullets() } };
        foreach (var word in list.Words)
            sheet.Add(format, [new Text(word)]);
    }

    /// <summary>Dates at the left and abstract at the right, or keywords at the left as other publishers print them.</summary>
    private void AddInfoTable(PublishedArticle article)
    {
        var keywords = article.Keywords is [var first, ..] ? first : null;
        var areKeywordsLeft = sheet.Choices.OneIn(2) && keywords is not null;
        var left = sheet.Apart(() =>
        {
            sheet.Add(Kind.AbstractHeading, _look.IsIndonesian ? "Info Artikel" : "Article Info");
            foreach (var line in History())
                sheet.Add(Kind.Contact, line);
            if (!areKeywordsLeft)
                return;
            sheet.Add(Kind.AbstractHeading, $"{WordsFor(keywords!.Language).Keywords}:");
            foreach (var word in keywords.Words)
                sheet.Add(Kind.Contact, word);
        });
        var right = sheet.Apart(() =>
        {
            foreach (var summary in article.Abstracts)
                WriteAbstract(summary);
            foreach (var list in article.Keywords.Where(list => list != keywords || !areKeywordsLeft))
                WriteKeywords(list);
        });
        if (right.Count == 0)
            right.Add(sheet.Paragraph(Kind.Abstract, " "));
        sheet.Add(new Table([2600, 6400], null, "nil", [new Row([new Cell(left), new Cell(right)])]).ToXml());
    }

    private string[] History() =>
        _look.IsIndonesian
            ? ["Diterima:", "12 Januari 2026", "Direvisi:", "3 Maret 2026", "Disetujui:", "20 April 2026"]
            : ["Received:", "12 January 2026", "Revised:", "3 March 2026", "Accepted:", "20 April 2026"];
}
