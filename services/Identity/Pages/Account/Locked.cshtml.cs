using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VendorRisk.Identity.Pages;

[AllowAnonymous]
internal sealed class LockedModel : PageModel;
