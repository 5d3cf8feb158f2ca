using System.Globalization;
using Pipeline.ReferenceModel.Corpus;

namespace Pipeline.ReferenceModel.Rendering;

/// <summary>Prints a work in a style.</summary>
internal sealed class Renderer(Style style, Random random)
{
    private readonly ReferenceLine _line = new();
    private LanguageWords _words = LanguageWords.Of(Language.English);

    public static LabelledReference Render(Work work, Style style, Random random) => new Renderer(style, random).Render(work);

    private LabelledReference Render(Work work)
    {
        _words = LanguageWords.Of(work.Language);
        if (work is { Kind: WorkKind.Interview or WorkKind.Archive, Authors: [] })
            return UnpublishedRenderer.Render(work, random, TypeOf(work.Kind));
        if (work.Kind == WorkKind.Law)
            return _line.Add("title", work.Title).Add(".").Finish("legal");
        var isTitleFirst =
            work is { Authors: [], Editors: [] or [_, ..], Organisation: null }
            && (work.Kind != WorkKind.EditedBook || work.Editors.Count == 0);
        if (isTitleFirst)
            AddTitle(work);
        else
            AddPeople(work);
        if (style.YearPlace == YearPlace.AfterAuthors)
            AddYear(work, style.BeforeYear, style.AfterYear);
        else if (!isTitleFirst)
            _line.Mark(style.AfterAuthors);
        if (!isTitleFirst)
            AddTitle(work);
        AddRest(work);
        if (style.YearPlace == YearPlace.End && work.Kind is not WorkKind.Journal)
            AddYear(work, work.Language is Language.German or Language.Dutch && random.Next(3) == 0 ? " " : ", ", ".");
        AddAddress(work);
        return _line.Finish(TypeOf(work.Kind));
    }

    private void AddPeople(Work work)
    {
        if (work.Organisation is null && random.Next(70) == 0)
            _line.Add(
                random.Next(3) switch
                {
                    0 => "———",
                    1 => "______",
                    _ => "---",
                }
            );
        else if (work.Organisation is { } organisation)
            _line.Add("organisation", organisation);
        else if (work.Kind == WorkKind.EditedBook)
        {
            new NameRenderer(style, _words, _line).Add(work.Editors, "family", "given");
            var mark = Lower(work.Editors.Count > 1 ? _words.Editors : _words.Editor);
            _line.Add(style.Order == NameOrder.Inverted ? " " : ", ").Add(style.Order == NameOrder.FirstInverted ? mark : Bracket(mark));
        }
        else
            new NameRenderer(style, _words, _line).Add(work.Authors, "family", "given");
        if (work.Role is { } role)
            _line.Add(style.Order == NameOrder.Inverted ? $" ({role})" : $", {Lower(role)}");
    }

    private void AddYear(Work work, string before, string after)
    {
        if (before.StartsWith(',') || before == " ")
            _line.Reopen();
        if (before == " ")
            _line.Add(before);
        else
            _line.Mark(before);
        if (work.OriginalYear is { } original && HasOriginalFirst)
            _line.Add("(").Add("original-year", original).Add(") ");
        if (work is { Month: { } first, Day: { } day } && style.YearPlace != YearPlace.AfterAuthors && random.Next(2) == 0)
            AddDay(work.Language, day, first).Add(" ").Add("year", work.Year);
        else
            AddYearAndDay(work);
        _line.Add(after);
    }

    /// <summary>"(1922) 1978", as Chicago has it.</summary>
    private bool HasOriginalFirst => style is { YearPlace: YearPlace.AfterAuthors, BeforeYear: ". " };

    private void AddYearAndDay(Work work)
    {
        if (work is { Month: { } issued, Day: null } && style.YearPlace == YearPlace.End)
            _line.Add("month", issued).Add(" ");
        _line.Add("year", work.Year);
        if (work.Month is not { } month || (work.Day is null && style.YearPlace == YearPlace.End))
            return;
        _line.Add(style.Order == NameOrder.Inverted ? ", " : " ");
        if (work.Day is { } day && random.Next(work.Language == Language.English ? 3 : 1) == 0)
            AddDay(work.Language, day, month);
        else
        {
            _line.Add("month", month);
            if (work.Day is { } last)
                _line.Add(" ").Add("day", last);
        }
    }

    private ReferenceLine AddDay(Language language, string day, string month) =>
        _line
            .Add("day", day)
            .Add(
                language switch
                {
                    Language.Spanish or Language.Portuguese when random.Next(2) == 0 => " de ",
                    Language.German => ". ",
                    _ => " ",
                }
            )
            .Add("month", month);

    private void AddTitle(Work work)
    {
        var isPart = work.Container is not null;
        var isItalic = isPart ? style.HasItalicTitles : style.HasItalicBooks;
        var title = style.HasTitleCase ? TitleCase(work.Title) : work.Title;
        var hasQuotes = isPart || work.Kind is WorkKind.Thesis or WorkKind.Webpage;
        if (hasQuotes)
            _line.Add(style.OpenTitle);
        if (hasQuotes && style.OpenTitle.Length > 0)
            title = Inner(title);
        _line.Add(isPart ? "title" : "source", title, isItalic);
        if (work.TransTitle is { } other)
            _line.Add(" [").Add("trans-title", other).Add("]");
        if (work.Medium is { } medium)
            _line.Add($" [{medium}]");
        else if (style.HasInternet && work.Url is not null && !isPart)
            _line.Add(" [Internet]");
        if (!isPart)
            AddDetails(work);
        if (hasQuotes && style.OpenTitle.Length > 0)
            _line.Add(style.CloseTitle);
        else
            _line.Mark(
                isPart || work.Kind is not (WorkKind.Book or WorkKind.EditedBook or WorkKind.Report) || !style.CloseTitle.StartsWith(',')
                    ? Plain(style.CloseTitle)
                    : ", "
            );
    }

    /// <summary>Edition, translators or report number behind the title of a whole work.</summary>
    private void AddDetails(Work work)
    {
        if (work.Translators.Count > 0)
            AddTranslators(work);
        if (work.Edition > 0)
            AddEdition(work);
        if (work.Volume is { } volume && work.Kind == WorkKind.Book)
            AddEnclosed(_words.Volume, "volume", volume);
        if (work.ReportNumber is { } apart && random.Next(3) == 0)
            _line.Mark(". ").Add("number", apart);
        else if (work.ReportNumber is { } number)
            AddEnclosed(string.Empty, "number", number);
        if (work.Series is not null)
            AddSeries(work);
    }

    /// <summary>"(IMISCOE Research Series 12)" or "IMISCOE Research Series, vol. 12".</summary>
    private void AddSeries(Work work)
    {
        var isBracketed = random.Next(2) == 0;
        if (isBracketed)
            _line.Add(" (");
        else
            _line.Mark(". ");
        _line.Add("series", work.Series);
        if (work.SeriesNumber is { } number)
            _line
                .Add(
                    random.Next(4) switch
                    {
                        0 => ", " + _words.Volume,
                        1 => "; ",
                        2 => ", " + _words.Issue,
                        _ => " ",
                    }
                )
                .Add("volume", number);
        if (isBracketed)
            _line.Add(")");
    }

    private void AddTranslators(Work work)
    {
        var names = new NameRenderer(style with { Order = NameOrder.Direct, HasCapitalSurnames = false, MostNames = 0 }, _words, _line);
        var isBracketed = style.Imprint == ImprintForm.Publisher;
        _line.Add(isBracketed ? " (" : ". ");
        if (!isBracketed)
            _line.Add(LanguageWords.TranslatedBy(work.Language, random));
        names.Add(work.Translators, "editor-family", "editor-given");
        if (isBracketed)
            _line.Add(", ").Add(LanguageWords.Translator(work.Language)).Add(")");
    }

    private void AddEnclosed(string before, string field, string value)
    {
        var isBracketed = random.Next(2) == 0;
        _line.Add(isBracketed ? " (" : ", ").Add(before).Add(field, value).Add(isBracketed ? ")" : string.Empty);
    }

    private void AddEdition(Work work)
    {
        var form = _words
            .Editions[random.Next(_words.Editions.Length)]
            .Replace("#", work.Edition.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("2th", "2nd", StringComparison.Ordinal)
            .Replace("3th", "3rd", StringComparison.Ordinal);
        if (style.Imprint == ImprintForm.Publisher || random.Next(3) == 0)
            _line.Add(" (").Add("edition", form).Add(")");
        else
            _line.Mark(random.Next(2) == 0 ? ", " : ". ").Add("edition", form);
    }

    private void AddRest(Work work)
    {
        switch (work.Kind)
        {
            case WorkKind.Journal or WorkKind.Newspaper or WorkKind.Preprint:
                AddJournal(work);
                break;
            case WorkKind.Conference when work.Meeting is not null:
                AddMeeting(work);
                break;
            case WorkKind.Chapter or WorkKind.Conference:
                AddBook(work);
                break;
            case WorkKind.Thesis:
                AddThesis(work);
                break;
            case WorkKind.Webpage when work.Container is { } site:
                _line.Add("source", site, style.HasItalicBooks && random.Next(2) == 0).Mark(". ");
                break;
            default:
                AddImprint(work);
                break;
        }
    }

    private void AddMeeting(Work work)
    {
        _line.Add("conference", work.Meeting);
        if (work.Place is { } place)
            _line.Add(", ").Add("place", place);
        if (style.YearPlace is YearPlace.AfterContainer or YearPlace.AfterLocator)
            AddYear(work, ", ", ". ");
        else if (style.YearPlace != YearPlace.End)
            _line.Mark(". ");
    }

    private void AddJournal(Work work)
    {
        _line.Add(style.BeforeJournal).Add("source", work.Container, style.HasItalicBooks);
        if (work.Place is { } place && style.HasCapitalSurnames)
            _line.Add(", ").Add("place", place);
        if (work.Volume is null)
        {
            if (style.YearPlace is YearPlace.AfterContainer or YearPlace.AfterLocator or YearPlace.End)
                AddYear(work, ", ", ". ");
            if (work.FirstPage is not null && style.HasCapitalSurnames)
                _line.Mark(". ").Add(random.Next(2) == 0 ? "Mundo" : "Opinião");
            AddPages(work, random.Next(3) == 0 ? ", " : ", " + _words.Page, string.Empty);
            _line.Mark(". ");
            return;
        }

        if (style.YearPlace == YearPlace.AfterContainer)
            AddYear(work, style.AfterContainer, style.Locator == LocatorForm.Tight ? ";" : ", ");
        else
            _line.Mark(style.AfterContainer);
        new LocatorRenderer(style, _words, _line, random).Add(work);
        if (style.YearPlace == YearPlace.AfterLocator)
            AddYear(work, " (", "). ");
        else if (style.YearPlace == YearPlace.End)
            AddYear(work, ", ", ". ");
        else
            _line.Mark(". ");
    }

    private void AddBook(Work work)
    {
        var names = new NameRenderer(
            style with
            {
                Order =
                    style.HasCapitalSurnames || style.Between.Contains('/', StringComparison.Ordinal)
                        ? NameOrder.Inverted
                        : NameOrder.Direct,
                MostNames = 0,
                BeforeLast = style.BeforeLast.Replace(",", string.Empty, StringComparison.Ordinal),
            },
            _words,
            _line
        );
        var mark = work.Editors.Count > 1 ? _words.Editors : _words.Editor;
        _line.Add(
            style
                .BeforeBook.Replace("In", _words.In, StringComparison.Ordinal)
                .Replace("in ", Lower(_words.In) + " ", StringComparison.Ordinal)
        );
        if (work.Editors.Count > 0 && style.EditorPlace == EditorPlace.BeforeBook)
        {
            names.Add(work.Editors, "editor-family", "editor-given");
            _line.Add(" ").Add(Bracket(random.Next(2) == 0 ? mark : Lower(mark))).Mark(style.HasCapitalSurnames ? ". " : ", ");
        }
        else if (work.Editors.Count > 0 && style.EditorPlace == EditorPlace.BeforeBookWithComma)
        {
            new NameRenderer(style with { Order = NameOrder.Inverted, MostNames = 0 }, _words, _line).Add(
                work.Editors,
                "editor-family",
                "editor-given"
            );
            _line.Add(", ").Add(Lower(mark)).Mark(random.Next(2) == 0 ? ". " : ", ");
        }

        if (work is { Editors: [], Language: Language.German } && random.Next(3) == 0)
            _line.Add(random.Next(2) == 0 ? "ders. (Hg.): " : "Dies. (Hrsg.): ");
        _line.Add("source", style.HasTitleCase ? TitleCase(work.Container!) : work.Container, style.HasItalicBooks);
        if (work.Editors.Count > 0 && style.EditorPlace == EditorPlace.AfterBook && random.Next(4) == 0)
        {
            _line.Mark(". ");
            names.Add(work.Editors, "editor-family", "editor-given");
            _line.Add(", ").Add(Lower(mark));
        }
        else if (work.Editors.Count > 0 && style.EditorPlace == EditorPlace.AfterBook)
        {
            _line.Add(", ").Add(random.Next(3) == 0 ? Lower(mark) + " " : _words.EditedBy + " ");
            names.Add(work.Editors, "editor-family", "editor-given");
        }

        if (work.Edition > 0)
            AddEdition(work);
        if (style.Imprint == ImprintForm.Publisher || style.Locator == LocatorForm.Apa)
        {
            AddPages(work, " (" + _words.Pages, ")");
            _line.Mark(". ");
            AddImprint(work);
        }
        else if (random.Next(2) == 0)
        {
            AddPages(work, ", " + (random.Next(2) == 0 ? _words.Pages : string.Empty), string.Empty);
            _line.Mark(". ");
            AddImprint(work);
        }
        else
        {
            _line.Mark(". ");
            AddImprint(work);
            _line.Reopen();
            AddPages(work, ", " + _words.Pages, string.Empty);
        }
    }

    private void AddPages(Work work, string before, string after)
    {
        if (work.FirstPage is null)
            return;
        if (before.StartsWith(','))
            _line.Reopen();
        _line.Mark(before).Add("fpage", work.FirstPage);
        if (work.LastPage is not null)
            _line.Add(style.Dash).Add("lpage", work.LastPage);
        _line.Add(after);
    }

    /// <summary>"2018. 429 f. Tese (Doutorado) – Universidade, Lugar, 2018", as ABNT NBR 6023 has it.</summary>
    private void AddLongThesis(Work work)
    {
        if (random.Next(2) == 0)
            _line.Add("year", work.Year).Add(". ");
        _line
            .Add($"{random.Next(80, 480)} f. ")
            .Add("degree", work.Degree)
            .Add(random.Next(2) == 0 ? " – " : " - ")
            .Add(
                "publisher",
                (random.Next(2) == 0 ? "Faculdade de Filosofia, Letras e Ciências Humanas, " : string.Empty) + work.Institution
            )
            .Add(", ")
            .Add("place", work.Place);
    }

    private void AddThesis(Work work)
    {
        if (work.Language == Language.Portuguese && style is { HasCapitalSurnames: true, YearPlace: YearPlace.End })
        {
            AddLongThesis(work);
            return;
        }

        if (style.Imprint == ImprintForm.Publisher && random.Next(4) > 0)
        {
            while (_line.Last is ' ' or '.')
                _line.Back();
            var isSquare = random.Next(2) == 0;
            _line
                .Add(isSquare ? " [" : " (")
                .Add("degree", work.Degree)
                .Add(", ")
                .Add("publisher", work.Institution)
                .Add(isSquare ? "]. " : "). ");
            return;
        }

        _line
            .Add("degree", work.Degree)
            .Mark(random.Next(2) == 0 ? ", " : ". ")
            .Add(
                "publisher",
                (
                    style.Order == NameOrder.Direct && random.Next(3) == 0
                        ? random.Next(2) == 0
                            ? "Dept. of Sociology, "
                            : "Dept. Sociol., "
                        : string.Empty
                ) + work.Institution
            );
        if (work.Place is { } place && random.Next(2) == 0)
            _line.Add(", ").Add("place", place);
        if (style.YearPlace is YearPlace.AfterContainer or YearPlace.AfterLocator)
            AddYear(work, ", ", ". ");
        else if (style.YearPlace != YearPlace.End)
            _line.Mark(". ");
    }

    private void AddImprint(Work work)
    {
        var hasYear = style.YearPlace is YearPlace.AfterContainer or YearPlace.AfterLocator;
        if (work.Publisher is null)
        {
            if (hasYear)
                AddYear(work, string.Empty, ". ");
            return;
        }

        switch (style.Imprint)
        {
            case ImprintForm.PlaceFirst when work.Place is not null:
                _line.Add("place", work.Place).Add(random.Next(8) == 0 ? " : " : ": ").Add("publisher", work.Publisher);
                break;
            case ImprintForm.PlaceLast when work.Place is not null:
                _line.Add("publisher", work.Publisher).Add(", ").Add("place", work.Place);
                break;
            case ImprintForm.Bracketed:
                while (_line.Last is ' ' or '.')
                    _line.Back();
                _line.Add(" (").Add("publisher", work.Publisher);
                if (work.Place is not null)
                    _line.Add(", ").Add("place", work.Place);
                if (hasYear)
                    AddYear(work, ", ", string.Empty);
                _line.Add("). ");
                return;
            case ImprintForm.BracketedPlaceFirst when work.Place is not null:
                while (_line.Last is ' ' or '.')
                    _line.Back();
                _line.Add(" (").Add("place", work.Place).Add(": ").Add("publisher", work.Publisher);
                if (hasYear)
                {
                    AddYear(work, ", ", "). ");
                    return;
                }

                _line.Add("), ");
                break;
            case ImprintForm.PlaceComma when work.Place is not null:
                _line.Add("place", work.Place).Add(", ").Add("publisher", work.Publisher);
                break;
            default:
                _line.Add("publisher", work.Publisher);
                break;
        }

        if (hasYear)
            AddYear(work, style.Locator == LocatorForm.Tight ? "; " : ", ", ". ");
        else if (style.YearPlace != YearPlace.End)
            _line.Mark(". ");
    }

    private void AddAddress(Work work)
    {
        if (work.OriginalYear is { } original && !HasOriginalFirst)
            _line.Mark(" ").Add("(").Add(LanguageWords.FirstPublished(work.Language, random)).Add("original-year", original).Add(") ");
        if (work.Doi is { } doi)
            _line.Mark(" ").Add(style.BeforeDoi).Add("doi", doi);
        else if (work.Url is { } url)
        {
            var date = Date(work.Language);
            if (style.HasInternet)
                _line.Reopen().Add($" [cited {random.Next(2012, 2027)} {_words.Months[random.Next(12)]} {random.Next(1, 29)}]. ");
            _line
                .Mark(" ")
                .Add(
                    style.HasInternet
                        ? "Available from: "
                        : _words.Access[random.Next(_words.Access.Length)].Replace("@", date, StringComparison.Ordinal)
                )
                .Add("url", url);
            if (random.Next(5) == 0)
                _line.Add(LanguageWords.ReadBehind(work.Language, random).Replace("@", date, StringComparison.Ordinal));
        }
    }

    private string Date(Language language)
    {
        var (day, month, year) = (random.Next(1, 29), _words.Months[random.Next(12)], 2015 + random.Next(11));
        return language switch
        {
            Language.English when random.Next(2) == 0 => $"{month} {day}, {year}",
            Language.Spanish or Language.Portuguese when random.Next(2) == 0 => $"{day} de {month} de {year}",
            Language.German => $"{day}. {month} {year}",
            _ => $"{day} {month} {year}",
        };
    }

    private string Bracket(string words) =>
        style.Imprint == ImprintForm.PlaceLast && random.Next(2) == 0 ? "[" + words + "]" : "(" + words + ")";

    private static string Plain(string mark) => mark.Trim('”', '"', '\'', '’', '“') is { Length: > 0 } plain ? plain : ". ";

    /// <summary>Quotation marks inside others are single ones.</summary>
    private static string Inner(string title) =>
        title.Replace('“', '‘').Replace('”', '’').Replace('"', '\'').Replace('«', '‹').Replace('»', '›');

    private static string Lower(string words) => words.Length < 2 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private static string TitleCase(string title) =>
        string.Join(
            ' ',
            title.Split(' ').Select((word, at) => word.Length > 3 || at == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word)
        );

    private static string TypeOf(WorkKind kind) =>
        kind switch
        {
            WorkKind.Journal => "journal",
            WorkKind.Book or WorkKind.EditedBook => "book",
            WorkKind.Chapter => "chapter",
            WorkKind.Conference => "confproc",
            WorkKind.Thesis => "thesis",
            WorkKind.Report => "report",
            WorkKind.Webpage => "webpage",
            WorkKind.Newspaper => "newspaper",
            WorkKind.Preprint => "preprint",
            WorkKind.Law => "legal",
            _ => kind.ToString().ToLowerInvariant(),
        };
}
