namespace Pipeline.ReferenceModel.Rendering;

/// <summary>Prints volume, issue and pages of a journal's article.</summary>
internal sealed class LocatorRenderer(Style style, LanguageWords words, ReferenceLine line, Random random)
{
    public void Add(Work work)
    {
        switch (style.Locator)
        {
            case LocatorForm.Apa:
                line.Add("volume", work.Volume, style.HasItalicBooks);
                AddIssue(work, "(", ")");
                AddPages(work, ", ");
                break;
            case LocatorForm.Chicago:
                line.Add("volume", work.Volume);
                AddIssue(work, " (", ")");
                AddPages(work, ": ");
                break;
            case LocatorForm.Tight:
                line.Add("volume", work.Volume);
                AddIssue(work, "(", ")");
                AddPages(work, ":");
                break;
            case LocatorForm.VolumeOnly:
                line.Add("volume", work.Volume);
                AddPages(work, ": ");
                break;
            case LocatorForm.VolumeComma:
                line.Add("volume", work.Volume);
                AddPages(work, ", ");
                break;
            case LocatorForm.Worded:
                AddWorded(work);
                break;
            case LocatorForm.HalfWorded:
                line.Add("volume", work.Volume);
                AddIssue(work, ", " + words.Issue, string.Empty);
                AddPages(work, ": ");
                break;
            default:
                line.Add("volume", work.Volume)
                    .Add(", ")
                    .Add(work.ElocationId is null ? "fpage" : "elocation", work.ElocationId ?? work.FirstPage);
                break;
        }
    }

    /// <summary>With stops and commas or without, the date of the issue behind it or not.</summary>
    private void AddWorded(Work work)
    {
        var isBare = random.Next(6) == 0;
        string Word(string word) => isBare ? word.Replace(".", string.Empty, StringComparison.Ordinal) : word;
        if (random.Next(8) == 0)
            line.Reopen().Add(" ");
        line.Add(Word(words.Volume)).Add("volume", work.Volume);
        AddIssue(work, (words.Volume[0] is 'V' or 'J' && random.Next(3) > 0 ? " " : ", ") + Word(words.Issue), string.Empty);
        var hasDate = random.Next(12) == 0 && work.Year.Length == 4;
        if (hasDate)
            line.Add($" ({words.Months[random.Next(12)]} {work.Year})");
        AddPages(work, hasDate || random.Next(10) == 0 ? ": " : ", " + Word(words.Pages));
    }

    private void AddIssue(Work work, string before, string after)
    {
        if (work.Issue is not null)
            line.Add(before).Add("issue", work.Issue).Add(after);
    }

    private void AddPages(Work work, string before)
    {
        if (work.ElocationId is not null)
            line.Add(before).Add(work.ElocationId.Length < 5 ? "Article " : string.Empty).Add("elocation", work.ElocationId);
        else if (work.FirstPage is not null)
        {
            line.Add(before).Add("fpage", work.FirstPage);
            if (work.LastPage is not null)
                line.Add(style.Dash).Add("lpage", work.LastPage);
        }
    }
}
