namespace Pipeline.ReferenceModel.Rendering;

/// <summary>Prints volume, issue and pages of a journal's article.</summary>
internal sealed class LocatorRenderer(Style style, LanguageWords words, ReferenceLine line)
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
                line.Add(words.Volume).Add("volume", work.Volume);
                AddIssue(work, words.Volume[0] is 'V' or 'J' ? " " + words.Issue : ", " + words.Issue, string.Empty);
                AddPages(work, ", " + words.Pages);
                break;
            case LocatorForm.HalfWorded:
                line.Add("volume", work.Volume);
                AddIssue(work, ", " + words.Issue, string.Empty);
                AddPages(work, ": ");
                break;
            default:
                line.Add("volume", work.Volume).Add(", ").Add(work.ElocationId is null ? "fpage" : "elocation", work.ElocationId ?? work.FirstPage);
                break;
        }
    }

    private void AddIssue(Work work, string before, string after)
    {
        if (work.Issue is not null) line.Add(before).Add("issue", work.Issue).Add(after);
    }

    private void AddPages(Work work, string before)
    {
        if (work.ElocationId is not null) line.Add(before).Add("elocation", work.ElocationId);
        else if (work.FirstPage is not null)
        {
            line.Add(before).Add("fpage", work.FirstPage);
            if (work.LastPage is not null) line.Add(style.Dash).Add("lpage", work.LastPage);
        }
    }
}
