using StaticMarche.Content.Market;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>How a reader tells the moderators that something is wrong or has changed.</summary>
/// <param name="site">Whose contact and repository.</param>
/// <param name="words">For the subject.</param>
/// <param name="page">The page's whole address.</param>
internal sealed class ChangeLinks(Site site, Words words, string page)
{
    /// <summary>The file in the repository, where those who have an account there can edit it; else a message.</summary>
    public string Suggest(string heading, string? file) =>
        site.Repository is { } repository && file is not null
            ? $"{repository.AbsoluteUri.TrimEnd('/')}/blob/HEAD/{file}"
            : Message("notice.suggest_subject", heading);

    /// <summary>Always a message: reporting must not need an account.</summary>
    public string Report(string heading) => Message("notice.report_subject", heading);

    private string Message(string subject, string heading) =>
        MailLinks.To(site.Contact, words.Say(subject, heading), words.Say("notice.body", page));
}
